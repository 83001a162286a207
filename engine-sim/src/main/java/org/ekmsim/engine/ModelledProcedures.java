package org.ekmsim.engine;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.activity.ReadErrorLog;
import org.ekmsim.engine.activity.SpWho;
import org.ekmsim.engine.activity.SpWho2;
import org.ekmsim.engine.configuration.SpConfigure;
import org.ekmsim.engine.database.SpHelpDb;
import org.ekmsim.engine.message.SpAddMessage;
import org.ekmsim.engine.message.SpAlterMessage;
import org.ekmsim.engine.message.SpDropMessage;
import org.ekmsim.engine.module.SpHelpText;
import org.ekmsim.engine.principal.AlterServerRoleHandler;
import org.ekmsim.engine.principal.StatementProcedure;
import org.ekmsim.engine.procedural.SystemProcedure;
import org.ekmsim.engine.user.AlterRoleHandler;
import org.ekmsim.engine.user.SpChangeDatabaseOwner;

/** Every system procedure that is modelled, by name. */
final class ModelledProcedures {

    private ModelledProcedures() {}

    static List<SystemProcedure> all() {
        List<SystemProcedure> procedures = new ArrayList<>();
        procedures.add(ReadErrorLog.extended());
        procedures.add(ReadErrorLog.stored());
        procedures.add(new SpAddMessage());
        procedures.add(new SpAlterMessage());
        procedures.add(new SpDropMessage());
        procedures.add(new SpConfigure());
        procedures.add(new SpHelpDb());
        procedures.add(new SpHelpText());
        procedures.add(new SpWho());
        procedures.add(new SpWho2());
        procedures.addAll(AlterServerRoleHandler.procedures());
        procedures.add(new SpChangeDatabaseOwner());
        procedures.addAll(AlterRoleHandler.procedures());
        procedures.addAll(StatementProcedure.all());
        return procedures;
    }
}
