package org.ekmsim.engine.key;

import java.util.Arrays;
import java.util.UUID;
import org.ekmsim.engine.instance.InstanceStore;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.key.CreateSymmetricKey;
import org.ekmsim.tsql.key.KeyMechanism;
import org.ekmsim.tsql.key.SymmetricKeyOption;
import org.ekmsim.tsql.key.SymmetricKeyOption.Algorithm;
import org.ekmsim.tsql.key.SymmetricKeyOption.IdentityValue;
import org.ekmsim.tsql.key.SymmetricKeyOption.KeySource;
import org.jspecify.annotations.Nullable;

/**
 * What a new symmetric key of the server's own is made of.
 *
 * @param algorithm its algorithm
 * @param guid its GUID
 * @param encryptions its secret, encrypted
 */
record SymmetricKeyMaterial(SymmetricAlgorithm algorithm, UUID guid, KeyEncryptions encryptions) {

    /** Refuses by name temporary keys, options of providers and the algorithms of old compatibility levels. */
    static void requireModelled(CreateSymmetricKey statement) {
        String name = statement.name().value();
        if (name.startsWith("#") && !name.startsWith("##")) {
            throw new UnmodelledException("CREATE SYMMETRIC KEY of a temporary key", statement.line());
        }
        for (SymmetricKeyOption option : statement.options()) {
            if (option instanceof Algorithm algorithm
                    && SymmetricAlgorithm.named(algorithm.name()).isEmpty()) {
                throw new UnmodelledException(
                        "CREATE SYMMETRIC KEY ... WITH ALGORITHM = " + algorithm.name(), statement.line());
            }
            if (!(option instanceof Algorithm || option instanceof KeySource || option instanceof IdentityValue)) {
                throw new UnmodelledException("CREATE SYMMETRIC KEY ... WITH PROVIDER_KEY_NAME", statement.line());
            }
        }
    }

    static SymmetricKeyMaterial of(CreateSymmetricKey statement, StatementContext context) {
        if (statement.name().value().startsWith("##")) {
            throw EngineError.of(15316, 1);
        }
        SymmetricAlgorithm algorithm = null;
        String source = null;
        String identity = null;
        for (SymmetricKeyOption option : statement.options()) {
            if (option instanceof Algorithm given) {
                algorithm = SymmetricAlgorithm.named(given.name()).orElse(null);
            } else if (option instanceof KeySource given) {
                source = given.phrase().value();
            } else if (option instanceof IdentityValue given) {
                identity = given.phrase().value();
            }
        }
        if (algorithm == null) {
            throw EngineError.of(15314, 1);
        }
        if (statement.encryptions().isEmpty()) {
            throw EngineError.of(15542, 1);
        }
        InstanceStore store = context.instance().store();
        KeySecret secret = secret(algorithm, source, store);
        UUID guid = identity == null ? store.newIdentifier() : KeyGuids.ofIdentity(identity);
        return new SymmetricKeyMaterial(algorithm, guid, encryptions(statement, secret, context));
    }

    private static KeySecret secret(SymmetricAlgorithm algorithm, @Nullable String source, InstanceStore store) {
        return source == null
                ? KeySecret.generate(store, algorithm.bits())
                : KeySecret.of(Arrays.copyOf(KeyGuids.secretOf(source), algorithm.bits() / Byte.SIZE));
    }

    private static KeyEncryptions encryptions(
            CreateSymmetricKey statement, KeySecret secret, StatementContext context) {
        KeyMechanisms mechanisms = KeyMechanisms.of(context);
        KeyEncryptions encryptions = KeyEncryptions.NONE;
        for (KeyMechanism mechanism : statement.encryptions()) {
            encryptions = encryptions.with(mechanisms.encrypt(mechanism, secret));
        }
        return encryptions;
    }
}
