package org.ekmsim.engine.masterkey;

import java.time.Instant;
import java.util.function.BiFunction;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.key.DatabaseKeys;
import org.ekmsim.engine.key.KeyChanges;
import org.ekmsim.engine.key.KeyEncryption;
import org.ekmsim.engine.key.KeyEncryptions;
import org.ekmsim.engine.key.KeySecret;
import org.ekmsim.engine.key.SymmetricKey;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.session.StatementContext;

/** What the statements about the master key of the current database have in common. */
final class MasterKeyStatements {

    private MasterKeyStatements() {}

    /** They all want CONTROL on the database; without it the key cannot be found. */
    static void requireControl(StatementContext context) {
        if (!context.has(PermissionName.CONTROL, Securable.of(context.database()))) {
            throw missing("find");
        }
    }

    /** The master key: 15151 when there is none. */
    static SymmetricKey require(StatementContext context) {
        requireControl(context);
        return require(context.database().openContents().keys(), "find");
    }

    static SymmetricKey require(DatabaseKeys keys, String verb) {
        SymmetricKey key = keys.masterKey();
        if (key == null) {
            throw missing(verb);
        }
        return key;
    }

    /** Commits other encryptions of the master key. */
    static void change(StatementContext context, BiFunction<InstanceState, KeyEncryptions, KeyEncryptions> change) {
        Instant now = context.instance().now();
        KeyChanges.commit(context, (state, keys) -> {
            SymmetricKey key = require(keys, "find");
            return keys.withMasterKey(key.with(change.apply(state, key.encryptions()), now));
        });
    }

    /** The encryptions of a new secret: by the password, and by the service master key where that is wanted. */
    static KeyEncryptions encryptions(
            KeyEncryption byPassword, boolean byServer, KeySecret secret, InstanceState state) {
        KeyEncryptions encryptions = KeyEncryptions.NONE.with(byPassword);
        return byServer
                ? encryptions.with(
                        KeyEncryption.byMasterKey(state.serviceMasterKey().secret(), secret))
                : encryptions;
    }

    private static EngineError missing(String verb) {
        return EngineError.of(15151, 1, verb, "symmetric key", "master key");
    }
}
