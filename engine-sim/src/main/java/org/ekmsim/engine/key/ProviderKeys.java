package org.ekmsim.engine.key;

import java.util.Optional;
import java.util.UUID;
import org.ekmsim.engine.cryptographicprovider.CryptographicProvider;
import org.ekmsim.engine.cryptographicprovider.ProviderKey;
import org.ekmsim.engine.cryptographicprovider.ProviderSession;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.type.Binary;
import org.ekmsim.tsql.expression.StringLiteral;
import org.jspecify.annotations.Nullable;

/** What the statements about keys at a provider have in common, whatever the type of key. */
final class ProviderKeys {

    /** An exception inside the library, which ends the connection. */
    private static final int CRASHED = 33055;

    private ProviderKeys() {}

    /** An existing key has its algorithm; a new one needs one, and 15314 says so (inferred). */
    static void requireOptions(boolean opens, @Nullable String algorithm) {
        if (opens && algorithm != null) {
            throw EngineError.of(33034, 1);
        }
        if (!opens && algorithm == null) {
            throw EngineError.of(15314, 1);
        }
    }

    static CryptographicProvider provider(String name, StatementContext context) {
        return context.state()
                .providers()
                .find(name)
                .orElseThrow(() -> EngineError.of(15151, 1, "find", "cryptographic provider", name));
    }

    /**
     * Opens a key, or has one made.
     *
     * @param written PROVIDER_KEY_NAME; without it the provider names a new key itself, if it can
     * @param algorithm tag of the algorithm of a new key, absent to open one that is there
     * @param keyType the {@link org.ekmsim.provider.KeyType} it must have
     */
    static ProviderKey key(
            ProviderSession session, @Nullable StringLiteral written, @Nullable String algorithm, int keyType) {
        String keyName = written == null ? "" : written.value();
        return algorithm == null ? session.openExisting(keyName, keyType) : session.create(keyName, algorithm, keyType);
    }

    /** A provider that does not delete the key costs a warning only: the key has left the database already. */
    static void remove(@Nullable UUID providerGuid, Binary thumbprint, StatementContext context) {
        try {
            CryptographicProvider provider = Optional.ofNullable(providerGuid)
                    .flatMap(guid -> context.state().providers().find(guid))
                    .orElseThrow(() -> EngineError.of(33036, 1, thumbprint));
            context.providers().session(provider, context.login()).drop(thumbprint);
        } catch (EngineError error) {
            if (error.number() == CRASHED) {
                throw error;
            }
            context.inform(33036, thumbprint);
        }
    }
}
