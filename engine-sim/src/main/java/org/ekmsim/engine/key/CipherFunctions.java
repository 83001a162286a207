package org.ekmsim.engine.key;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ekmsim.certificate.RsaKeyPair;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.message.UnmodelledException;
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
        guid.ifPresent(given -> requireOwn(session, given, "ENCRYPTBYKEY", arguments.line()));
        Optional<OpenedKey> key = guid.flatMap(session.openKeys()::symmetric);
        Optional<byte[]> plain = bytes(arguments, 1);
        if (key.isEmpty() || plain.isEmpty()) {
            return null;
        }
        byte[] vector = session.instance().store().randomBytes(CipherText.vectorBytes());
        return CipherText.encrypt(key.get(), plain.get(), authenticator(arguments, 2), vector)
                .orElse(null);
    }

    private static @Nullable Object decryptByKey(Session session, FunctionArguments arguments) {
        Optional<byte[]> cipherText = bytes(arguments, 0);
        Optional<OpenedKey> key = cipherText
                .flatMap(CipherText::key)
                .flatMap(session.openKeys()::symmetric)
                .filter(opened -> opened.databaseId() == database(session).id());
        return key.flatMap(opened -> CipherText.decrypt(opened, cipherText.orElseThrow(), authenticator(arguments, 1)))
                .orElse(null);
    }

    /** The operations of a provider's symmetric key happen at the provider, which is not modelled for data. */
    private static void requireOwn(Session session, UUID guid, String function, int line) {
        boolean atProvider = database(session).openContents().keys().symmetric().values().stream()
                .anyMatch(key -> key.guid().equals(guid) && key.provider() != null);
        if (atProvider) {
            throw new UnmodelledException(function + " with a key of a cryptographic provider", line);
        }
    }

    /** The authenticator, where add_authenticator is 1. */
    private static Optional<byte[]> authenticator(FunctionArguments arguments, int index) {
        boolean added = arguments.number(index).filter(flag -> flag == 1).isPresent();
        return added && arguments.has(index + 1) ? bytes(arguments, index + 1) : Optional.empty();
    }

    private static SystemFunction encrypt(String name, NamedPairs pairs) {
        return new SystemFunction(name, BYTES, 2, 2, (session, arguments) -> {
            Optional<byte[]> plain = bytes(arguments, 1);
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
        return new SystemFunction(name, BYTES, 2, 3, (session, arguments) -> pair(pairs, session, arguments)
                .flatMap(pair -> bytes(arguments, 1).flatMap(pair::decrypt))
                .map(Binary::of)
                .orElse(null));
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

    private static Database database(Session session) {
        return session.state().databases().get(session.database());
    }
}
