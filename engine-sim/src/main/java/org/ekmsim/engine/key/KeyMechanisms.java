package org.ekmsim.engine.key;

import java.util.Optional;
import java.util.stream.Stream;
import org.ekmsim.certificate.RsaKeyPair;
import org.ekmsim.certificate.RsaPublicKey;
import org.ekmsim.engine.certificate.Certificate;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.type.Binary;
import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.key.KeyMechanism;
import org.ekmsim.tsql.key.KeyMechanism.ByAsymmetricKey;
import org.ekmsim.tsql.key.KeyMechanism.ByCertificate;
import org.ekmsim.tsql.key.KeyMechanism.ByPassword;
import org.ekmsim.tsql.key.KeyMechanism.BySymmetricKey;
import org.jspecify.annotations.Nullable;

/** What ENCRYPTION BY and DECRYPTION BY name, for the symmetric keys of the session's database. */
record KeyMechanisms(StatementContext context, DatabaseKeys keys) {

    private static final int SEED_BYTES = 32;

    static KeyMechanisms of(StatementContext context) {
        return new KeyMechanisms(context, context.database().openContents().keys());
    }

    /**
     * The secret of a key, encrypted.
     *
     * @throws EngineError 15151 for what is not there, 15315 for a symmetric key that is not open, 33038 for one at a provider
     */
    KeyEncryption encrypt(KeyMechanism mechanism, KeySecret secret) {
        if (mechanism instanceof ByPassword byPassword) {
            return KeyEncryption.byPassword(KeyPassword.chosen(byPassword.password(), context), secret);
        }
        if (mechanism instanceof ByCertificate byCertificate) {
            Certificate certificate =
                    usable(KeyKind.CERTIFICATE, byCertificate.certificate().value());
            Binary cipherText = encrypted(certificate.issued().publicKey(), secret);
            return new KeyEncryption(KeyEncryption.Kind.CERTIFICATE, certificate.thumbprint(), cipherText);
        }
        if (mechanism instanceof ByAsymmetricKey byKey) {
            AsymmetricKey key = usable(KeyKind.ASYMMETRIC_KEY, byKey.key().value());
            Binary cipherText = encrypted(publicKey(key), secret);
            return new KeyEncryption(KeyEncryption.Kind.ASYMMETRIC_KEY, key.thumbprint(), cipherText);
        }
        OpenedKey parent = parent(mechanism);
        return new KeyEncryption(
                KeyEncryption.Kind.SYMMETRIC_KEY,
                KeyGuids.binary(parent.key().guid()),
                parent.secret().wrap(secret.toBytes()));
    }

    /**
     * The secret of a key, decrypted.
     *
     * @throws EngineError 15313 when that does not encrypt it; those of {@link #encrypt} and of {@link PrivateKeys#open}
     */
    KeySecret decrypt(KeyMechanism mechanism, KeyEncryptions encryptions) {
        Optional<KeySecret> secret;
        if (mechanism instanceof ByPassword byPassword) {
            secret = encryptions.openedBy(byPassword.password().value());
        } else if (mechanism instanceof ByCertificate by) {
            Certificate certificate = KeyKind.CERTIFICATE.require(
                    context, "find", by.certificate().value(), PermissionName.CONTROL);
            secret = encryptions
                    .by(KeyEncryption.Kind.CERTIFICATE, certificate.thumbprint())
                    .map(each -> opened(KeyKind.CERTIFICATE, certificate.privateKey(), by.password(), each));
        } else if (mechanism instanceof ByAsymmetricKey by) {
            AsymmetricKey key =
                    KeyKind.ASYMMETRIC_KEY.require(context, "find", by.key().value(), PermissionName.CONTROL);
            secret = encryptions
                    .by(KeyEncryption.Kind.ASYMMETRIC_KEY, key.thumbprint())
                    .map(each -> opened(KeyKind.ASYMMETRIC_KEY, key.privateKey(), by.password(), each));
        } else {
            OpenedKey parent = parent(mechanism);
            secret = encryptions
                    .by(
                            KeyEncryption.Kind.SYMMETRIC_KEY,
                            KeyGuids.binary(parent.key().guid()))
                    .flatMap(each -> each.openedBy(parent.secret()));
        }
        return secret.orElseThrow(() -> EngineError.of(15313, 1));
    }

    /** The encryption that DROP ENCRYPTION BY names: 15313 when there is none. */
    KeyEncryption named(KeyMechanism mechanism, KeyEncryptions encryptions) {
        Optional<KeyEncryption> found;
        if (mechanism instanceof ByPassword byPassword) {
            found = encryptions.byPassword(byPassword.password().value());
        } else if (mechanism instanceof ByCertificate by) {
            Certificate certificate =
                    KeyKind.CERTIFICATE.require(keys, "find", by.certificate().value());
            found = encryptions.by(KeyEncryption.Kind.CERTIFICATE, certificate.thumbprint());
        } else if (mechanism instanceof ByAsymmetricKey by) {
            AsymmetricKey key =
                    KeyKind.ASYMMETRIC_KEY.require(keys, "find", by.key().value());
            found = encryptions.by(KeyEncryption.Kind.ASYMMETRIC_KEY, key.thumbprint());
        } else {
            SymmetricKey key = KeyKind.SYMMETRIC_KEY.require(keys, "find", name(mechanism));
            found = encryptions.by(KeyEncryption.Kind.SYMMETRIC_KEY, KeyGuids.binary(key.guid()));
        }
        return found.orElseThrow(() -> EngineError.of(15313, 1));
    }

    /** How messages call what it names: its class and its name, which a password has not. */
    static String[] words(KeyMechanism mechanism) {
        if (mechanism instanceof ByCertificate by) {
            return new String[] {KeyKind.CERTIFICATE.words(), by.certificate().value()};
        }
        if (mechanism instanceof ByAsymmetricKey by) {
            return new String[] {KeyKind.ASYMMETRIC_KEY.words(), by.key().value()};
        }
        return mechanism instanceof BySymmetricKey
                ? new String[] {KeyKind.SYMMETRIC_KEY.words(), name(mechanism)}
                : new String[] {"password", ""};
    }

    private static String name(KeyMechanism mechanism) {
        return mechanism instanceof BySymmetricKey by ? by.key().value() : "";
    }

    /** The open symmetric key it names. */
    private OpenedKey parent(KeyMechanism mechanism) {
        SymmetricKey key = KeyKind.SYMMETRIC_KEY.require(keys, "find", name(mechanism));
        if (key.provider() != null) {
            throw EngineError.of(33038, 1);
        }
        return context.session()
                .openKeys()
                .symmetric(key.guid())
                .orElseThrow(() -> EngineError.of(15315, 1, key.name()));
    }

    /** What one may encrypt by: VIEW DEFINITION, REFERENCES or ALTER on it will do. */
    private <K> K usable(KeyKind<K> kind, String name) {
        K found = kind.require(keys, "find", name);
        Securable securable = kind.securable().apply(context.database(), found);
        if (Stream.of(PermissionName.VIEW_DEFINITION, PermissionName.REFERENCES, PermissionName.ALTER)
                .noneMatch(permission -> context.has(permission, securable))) {
            throw kind.missing("find", name);
        }
        return found;
    }

    private RsaPublicKey publicKey(AsymmetricKey key) {
        if (key.inProvider()) {
            throw new UnmodelledException(
                    "ENCRYPTION BY ASYMMETRIC KEY with a key of a cryptographic provider", context.line());
        }
        return RsaPublicKey.ofEncoded(key.publicKey().toBytes());
    }

    private Binary encrypted(RsaPublicKey key, KeySecret secret) {
        byte[] seed = context.instance().store().randomBytes(SEED_BYTES);
        return Binary.of(key.encrypt(secret.toBytes(), seed).orElseThrow(() -> EngineError.of(15209, 1)));
    }

    private KeySecret opened(
            KeyKind<?> kind, @Nullable PrivateKey key, @Nullable StringLiteral password, KeyEncryption encryption) {
        Database database = context.database();
        RsaKeyPair pair = PrivateKeys.open(
                kind.words(), key, password == null ? null : password.value(), context.session(), database);
        return pair.decrypt(encryption.cipherText().toBytes())
                .map(KeySecret::of)
                .orElseThrow(() -> EngineError.of(15466, 1));
    }
}
