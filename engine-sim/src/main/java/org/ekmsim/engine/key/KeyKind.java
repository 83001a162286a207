package org.ekmsim.engine.key;

import java.util.Optional;
import java.util.function.BiFunction;
import org.ekmsim.engine.certificate.Certificate;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.permission.SecurableClass;
import org.ekmsim.engine.session.StatementContext;

/**
 * What the statements about keys and certificates have in common, whichever it is.
 *
 * @param type the class of securable
 * @param words how messages call it
 * @param alterAny the permission on all of them
 * @param find finds one by name
 * @param securable the securable it is
 * @param without takes one away
 * @param <K> the key or certificate
 */
public record KeyKind<K>(
        SecurableClass type,
        String words,
        PermissionName alterAny,
        BiFunction<DatabaseKeys, String, Optional<K>> find,
        BiFunction<Database, K, Securable> securable,
        BiFunction<DatabaseKeys, K, DatabaseKeys> without) {

    public static final KeyKind<AsymmetricKey> ASYMMETRIC_KEY = new KeyKind<>(
            SecurableClass.ASYMMETRIC_KEY,
            "asymmetric key",
            PermissionName.ALTER_ANY_ASYMMETRIC_KEY,
            DatabaseKeys::asymmetric,
            Securable::of,
            DatabaseKeys::without);

    public static final KeyKind<SymmetricKey> SYMMETRIC_KEY = new KeyKind<>(
            SecurableClass.SYMMETRIC_KEY,
            "symmetric key",
            PermissionName.ALTER_ANY_SYMMETRIC_KEY,
            DatabaseKeys::symmetric,
            Securable::of,
            DatabaseKeys::without);

    public static final KeyKind<Certificate> CERTIFICATE = new KeyKind<>(
            SecurableClass.CERTIFICATE,
            "certificate",
            PermissionName.ALTER_ANY_CERTIFICATE,
            DatabaseKeys::certificate,
            Securable::of,
            DatabaseKeys::without);

    /** The one of that name; 15151 with the verb when there is none. */
    public K require(DatabaseKeys keys, String verb, String name) {
        return find.apply(keys, name).orElseThrow(() -> missing(verb, name));
    }

    /** The one of that name in the session's database, on which it has the permission; 15151 with the verb otherwise. */
    public K require(StatementContext context, String verb, String name, PermissionName permission) {
        K found = require(context.database().openContents().keys(), verb, name);
        if (!context.has(permission, securable.apply(context.database(), found))) {
            throw missing(verb, name);
        }
        return found;
    }

    /** The one of that name, if the session may drop it: that takes CONTROL on it, or the permission on all of them. */
    public K requireDroppable(StatementContext context, String name) {
        Database database = context.database();
        K found = require(database.openContents().keys(), "drop", name);
        if (!context.has(alterAny, Securable.of(database))
                && !context.has(PermissionName.CONTROL, securable.apply(database, found))) {
            throw missing("drop", name);
        }
        return found;
    }

    /** The state without it, and without the permissions on it. */
    public InstanceState dropped(InstanceState state, String database, K key) {
        Database current = state.databases().get(database);
        int id = securable.apply(current, key).id();
        return state.with(state.databases()
                .with(current.withKeys(keys -> without.apply(keys, key))
                        .withPrincipals(principals ->
                                principals.with(principals.permissions().withoutSecurable(type, id)))));
    }

    public EngineError missing(String verb, String name) {
        return EngineError.of(15151, 1, verb, words, name);
    }
}
