package org.ekmsim.engine.key;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.ekmsim.certificate.RsaKeyPair;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.session.FunctionArguments;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.session.SystemFunction;
import org.ekmsim.engine.session.SystemFunctionGroup;
import org.ekmsim.engine.type.Binary;
import org.ekmsim.engine.type.Conversion;
import org.ekmsim.engine.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * The functions that encrypt, decrypt and sign. A wrong key, a closed key or bad input gives NULL, never an error.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/functions/cryptographic-functions-transact-sql">Cryptographic functions
 *     (Transact-SQL)</a>
 */
public final class CipherFunctions implements SystemFunctionGroup {

    private static final SqlType BYTES = SqlType.varbinary(8000);
    private static final int SEED_BYTES = 32;

    @Override
    public List<SystemFunction> functions() {
        return List.of(
                new SystemFunction("ENCRYPTBYKEY", BYTES, 2, 4, CipherFunctions::encryptByKey),
                new SystemFunction("DECRYPTBYKEY", BYTES, 1, 3, CipherFunctions::decryptByKey),
                encrypt("ENCRYPTBYCERT", new NamedPairs.OfCertificates()),
                decrypt("DECRYPTBYCERT", new NamedPairs.OfCertificates()),
                sign("SIGNBYCERT", new NamedPairs.OfCertificates()),
                verify("VERIFYSIGNEDBYCERT", new NamedPairs.OfCertificates()),
                encrypt("ENCRYPTBYASYMKEY", new NamedPairs.OfAsymmetricKeys()),
                decrypt("DECRYPTBYASYMKEY", new NamedPairs.OfAsymmetricKeys()),
                sign("SIGNBYASYMKEY", new NamedPairs.OfAsymmetricKeys()),
                verify("VERIFYSIGNEDBYASYMKEY", new NamedPairs.OfAsymmetricKeys()));
    }

    private static @Nullable Object encryptByKey(Session session, FunctionArguments arguments) {
        Optional<UUID> guid = Optional.ofNullable(arguments.value(0))
                .map(given -> Conversion.cast(given, arguments.typed().get(0).type(), SqlType.UNIQUEIDENTIFIER, null))
                .map(UUID.class::cast);
        Optional<DataCipher> cipher = guid.flatMap(given -> cipher(session, given));
        Optional<byte[]> plain = bytes(arguments, 1);
        if (cipher.isEmpty() || plain.isEmpty()) {
            return null;
        }
        byte[] vector = session.instance().store().randomBytes(CipherText.vectorBytes());
        return CipherText.encrypt(guid.get(), cipher.get(), plain.get(), authenticator(arguments, 2), vector)
                .orElse(null);
    }

    private static @Nullable Object decryptByKey(Session session, FunctionArguments arguments) {
        Optional<byte[]> cipherText = bytes(arguments, 0);
        Optional<DataCipher> cipher = cipherText
                .flatMap(CipherText::key)
                .filter(guid -> session.openKeys()
                        .symmetric(guid)
                        .map(opened ->
                                opened.databaseId() == session.currentDatabase().id())
                        .orElse(true))
                .flatMap(guid -> cipher(session, guid));
        return cipher.flatMap(found -> CipherText.decrypt(found, cipherText.orElseThrow(), authenticator(arguments, 1)))
                .orElse(null);
    }

    /** A key the session has opened, or one at a provider, which opens by itself for who sees it. */
    private static Optional<DataCipher> cipher(Session session, UUID guid) {
        Optional<DataCipher> own =
                session.openKeys().symmetric(guid).map(opened -> new DataCipher.Aes(opened.secret()));
        return own.or(() -> atProvider(session, guid));
    }

    private static Optional<DataCipher> atProvider(Session session, UUID guid) {
        Database database = session.currentDatabase();
        return database.openContents().keys().symmetric().values().stream()
                .filter(key -> key.guid().equals(guid))
                .filter(key -> session.has(PermissionName.VIEW_DEFINITION, Securable.of(database, key)))
                .map(SymmetricKey::provider)
                .filter(Objects::nonNull)
                .<DataCipher>map(at -> new DataCipher.AtProvider(session, at.providerGuid(), at.thumbprint()))
                .findFirst();
    }

    /** The authenticator, where add_authenticator is 1. */
    private static Optional<byte[]> authenticator(FunctionArguments arguments, int index) {
        boolean added = arguments.number(index).filter(flag -> flag == 1).isPresent();
        return added && arguments.has(index + 1) ? bytes(arguments, index + 1) : Optional.empty();
    }

    private static SystemFunction encrypt(String name, NamedPairs pairs) {
        return new SystemFunction(name, BYTES, 2, 2, (session, arguments) -> {
            Optional<byte[]> plain = bytes(arguments, 1);
            Optional<DataCipher> atProvider =
                    arguments.number(0).flatMap(id -> pairs.atProvider(session, id, PermissionName.VIEW_DEFINITION));
            if (atProvider.isPresent()) {
                return plain.flatMap(text -> atProvider.get().encrypt(null, text))
                        .map(Binary::of)
                        .orElse(null);
            }
            byte[] seed = session.instance().store().randomBytes(SEED_BYTES);
            return arguments
                    .number(0)
                    .flatMap(id -> pairs.publicKey(session, id, arguments.line()))
                    .flatMap(key -> plain.flatMap(text -> key.encrypt(text, seed)))
                    .map(Binary::of)
                    .orElse(null);
        });
    }

    private static SystemFunction decrypt(String name, NamedPairs pairs) {
        return new SystemFunction(name, BYTES, 2, 3, (session, arguments) -> {
            Optional<byte[]> encrypted = bytes(arguments, 1);
            Optional<DataCipher> atProvider =
                    arguments.number(0).flatMap(id -> pairs.atProvider(session, id, PermissionName.CONTROL));
            Optional<byte[]> plain = atProvider.isPresent()
                    ? encrypted.flatMap(text -> atProvider.get().decrypt(null, text))
                    : pair(pairs, session, arguments).flatMap(pair -> encrypted.flatMap(pair::decrypt));
            return plain.map(Binary::of).orElse(null);
        });
    }

    private static SystemFunction sign(String name, NamedPairs pairs) {
        return new SystemFunction(name, BYTES, 2, 3, (session, arguments) -> pair(pairs, session, arguments)
                .flatMap(pair -> bytes(arguments, 1).map(pair::sign))
                .map(Binary::of)
                .orElse(null));
    }

    private static SystemFunction verify(String name, NamedPairs pairs) {
        return new SystemFunction(name, SqlType.INT, 3, 3, (session, arguments) -> {
            Optional<byte[]> text = bytes(arguments, 1);
            Optional<byte[]> signature = bytes(arguments, 2);
            return arguments
                    .number(0)
                    .flatMap(id -> pairs.publicKey(session, id, arguments.line()))
                    .filter(key -> text.isPresent() && signature.isPresent())
                    .map(key -> key.verifies(text.orElseThrow(), signature.orElseThrow()) ? 1 : 0)
                    .orElse(null);
        });
    }

    private static Optional<RsaKeyPair> pair(NamedPairs pairs, Session session, FunctionArguments arguments) {
        return arguments.number(0).flatMap(id -> pairs.pair(session, id, arguments.text(2), arguments.line()));
    }

    /** An argument as bytes, as CONVERT to varbinary makes them of text. */
    private static Optional<byte[]> bytes(FunctionArguments arguments, int index) {
        Object given = arguments.value(index);
        return Optional.ofNullable(
                        Conversion.cast(given, arguments.typed().get(index).type(), BYTES, null))
                .map(value -> ((Binary) value).toBytes());
    }
}
