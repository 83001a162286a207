package org.ekmsim.engine.tde;

import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.database.Encryptor;

/** The ENCRYPTION BY SERVER clause. */
final class Encryptors {

    private Encryptors() {}

    /** The protector it names. */
    static Protector protector(Encryptor encryptor, StatementContext context) {
        if (encryptor.kind() == Encryptor.Kind.CERTIFICATE) {
            throw new UnmodelledException("ENCRYPTION BY SERVER CERTIFICATE", context.line());
        }
        String name = encryptor.name().value();
        requireVisible(name, context);
        return Protector.named(context.state(), name);
    }

    /** The statements about database encryption keys want CONTROL on the database; 15247 (inferred) without. */
    static void requireControl(StatementContext context) {
        context.require(PermissionName.CONTROL, Securable.of(context.database()));
    }

    /** Who may not see the definition of the key in master is told what is told of keys that do not exist. */
    private static void requireVisible(String name, StatementContext context) {
        Database master = context.state().databases().master();
        boolean hidden = master.openContents()
                .keys()
                .asymmetric(name)
                .filter(key -> !context.has(PermissionName.VIEW_DEFINITION, Securable.of(master, key)))
                .isPresent();
        if (hidden) {
            throw EngineError.of(15151, 1, "find", "asymmetric key", name);
        }
    }
}
