package org.ekmsim.engine.key;

import java.util.List;
import java.util.Optional;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.session.FunctionArguments;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.session.SystemFunction;
import org.ekmsim.engine.session.SystemFunctionGroup;
import org.ekmsim.engine.type.Binary;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.engine.type.Variant;
import org.jspecify.annotations.Nullable;

/**
 * The functions that name the keys of the current database.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/functions/cryptographic-functions-transact-sql">Cryptographic functions
 *     (Transact-SQL)</a>
 */
public final class KeyFunctions implements SystemFunctionGroup {

    @Override
    public List<SystemFunction> functions() {
        return List.of(
                new SystemFunction("ASYMKEY_ID", SqlType.INT, 1, 1, (session, arguments) -> arguments
                        .text(0)
                        .flatMap(name -> keys(session).asymmetric(name))
                        .filter(key -> session.sees(Securable.of(session.currentDatabase(), key)))
                        .map(AsymmetricKey::id)
                        .orElse(null)),
                new SystemFunction("ASYMKEYPROPERTY", SqlType.SQL_VARIANT, 2, 2, KeyFunctions::asymmetricProperty),
                new SystemFunction("KEY_ID", SqlType.INT, 1, 1, (session, arguments) -> symmetric(session, arguments)
                        .map(SymmetricKey::id)
                        .orElse(null)),
                new SystemFunction("KEY_GUID", SqlType.UNIQUEIDENTIFIER, 1, 1, (session, arguments) -> symmetric(
                                session, arguments)
                        .map(SymmetricKey::guid)
                        .orElse(null)),
                new SystemFunction("KEY_NAME", SqlType.SYSNAME, 1, 1, KeyFunctions::nameOfGuid));
    }

    private static Optional<SymmetricKey> symmetric(Session session, FunctionArguments arguments) {
        return arguments.text(0).flatMap(name -> keys(session).symmetric(name));
    }

    /** The name of the key a GUID belongs to, or the cipher text that begins with one. */
    private static @Nullable Object nameOfGuid(Session session, FunctionArguments arguments) {
        Object value = arguments.value(0);
        Object given = value instanceof Binary cipherText
                ? CipherText.key(cipherText.toBytes()).orElse(null)
                : value;
        return keys(session).symmetric().values().stream()
                .filter(key -> key.guid().equals(given)
                        || String.valueOf(given).equalsIgnoreCase(key.guid().toString()))
                .map(SymmetricKey::name)
                .findFirst()
                .orElse(null);
    }

    /** Only algorithm_desc of a provider's key has a value; it has no security identifier. */
    private static @Nullable Object asymmetricProperty(Session session, FunctionArguments arguments) {
        if (!arguments.text(1).orElse("").strip().equalsIgnoreCase("algorithm_desc")) {
            return null;
        }
        return arguments
                .number(0)
                .flatMap(id -> keys(session).asymmetric().values().stream()
                        .filter(key -> key.id() == id && key.inProvider())
                        .filter(key -> session.sees(Securable.of(session.currentDatabase(), key)))
                        .findFirst())
                .map(key -> new Variant(SqlType.SYSNAME, key.algorithm()))
                .orElse(null);
    }

    private static DatabaseKeys keys(Session session) {
        return session.currentDatabase().openContents().keys();
    }
}
