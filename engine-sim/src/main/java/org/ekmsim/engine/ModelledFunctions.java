package org.ekmsim.engine;

import java.util.List;
import org.ekmsim.engine.catalogue.ColumnFunctions;
import org.ekmsim.engine.catalogue.ObjectFunctions;
import org.ekmsim.engine.certificate.CertificateFunctions;
import org.ekmsim.engine.cursor.CursorFunctions;
import org.ekmsim.engine.database.DatabaseFunctions;
import org.ekmsim.engine.key.CipherFunctions;
import org.ekmsim.engine.key.KeyFunctions;
import org.ekmsim.engine.message.MessageFunctions;
import org.ekmsim.engine.module.ModuleFunctions;
import org.ekmsim.engine.permission.PermissionFunctions;
import org.ekmsim.engine.principal.LoginFunctions;
import org.ekmsim.engine.server.ConnectionFunctions;
import org.ekmsim.engine.server.ServerFunctions;
import org.ekmsim.engine.session.SystemFunctions;
import org.ekmsim.engine.table.TableFunctions;
import org.ekmsim.engine.transaction.TransactionFunctions;
import org.ekmsim.engine.user.UserFunctions;

/** Every group of system functions that is modelled. */
final class ModelledFunctions {

    private ModelledFunctions() {}

    static SystemFunctions all() {
        return new SystemFunctions(List.of(
                new CertificateFunctions(),
                new CipherFunctions(),
                new ColumnFunctions(),
                new ConnectionFunctions(),
                new CursorFunctions(),
                new DatabaseFunctions(),
                new KeyFunctions(),
                new LoginFunctions(),
                new MessageFunctions(),
                new ModuleFunctions(),
                new ObjectFunctions(),
                new PermissionFunctions(),
                new ServerFunctions(),
                new TableFunctions(),
                new TransactionFunctions(),
                new UserFunctions()));
    }
}
