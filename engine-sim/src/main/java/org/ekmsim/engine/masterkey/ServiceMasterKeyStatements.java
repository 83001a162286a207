package org.ekmsim.engine.masterkey;

import java.time.Instant;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.key.KeySecret;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.session.StatementContext;

/** What the statements about the service master key have in common. */
final class ServiceMasterKeyStatements {

    private ServiceMasterKeyStatements() {}

    /** They all want CONTROL SERVER; 15247 (inferred) without. */
    static void requireControl(StatementContext context) {
        context.require(PermissionName.CONTROL_SERVER);
    }

    /** Puts another secret in its place; the master keys of the open databases are encrypted by it again. */
    static void replace(KeySecret fresh, StatementContext context) {
        Instant now = context.instance().now();
        context.commit(state -> replaced(state, fresh, now));
    }

    /** A database that is closed keeps its copy under the old key, and has to be opened by its password later. */
    private static InstanceState replaced(InstanceState state, KeySecret fresh, Instant now) {
        KeySecret old = state.serviceMasterKey().secret();
        InstanceState changed = state.with(state.serviceMasterKey().changed(fresh, now));
        for (Database database : state.databases().byName().values()) {
            if (MasterKeys.isEncryptedByServer(database)) {
                changed = changed.with(changed.databases()
                        .with(database.withKeys(keys -> MasterKeys.reencrypted(keys, old, fresh, now))));
            }
        }
        return changed;
    }
}
