package org.ekmsim.engine.module;

import java.util.List;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.permission.OwnershipChain;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.permission.SecurityContext;
import org.ekmsim.engine.session.Scope;
import org.ekmsim.engine.session.Scope.RunningModule;
import org.ekmsim.engine.session.ScopeText;
import org.ekmsim.engine.session.SessionOptions;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.module.ModuleBody;
import org.ekmsim.tsql.module.ProcedureDefinition;
import org.ekmsim.tsql.procedural.Argument;
import org.ekmsim.tsql.tree.Statement;

/** Calling a stored procedure: its text is read, its arguments are matched, and its body runs in a scope of its own. */
public final class ProcedureRun {

    private ProcedureRun() {}

    /**
     * Calls a procedure.
     *
     * @param name the name it was found by
     * @return what RETURN gave
     */
    public static int call(
            StoredProcedure procedure, ModuleName name, List<Argument> arguments, StatementContext context) {
        ProcedureDefinition definition = ProcedureText.definition(procedure, context.state());
        Database database = context.state().databases().get(name.database());
        RunningModule module = new RunningModule(
                procedure.name(), procedure.objectId(), OwnershipChain.of(Securable.of(database, procedure)));
        ProcedureCall call = new ProcedureCall(module, procedure.name(), ProcedureParameter.all(definition), context);
        call.match(arguments);
        Scope scope = context.scope().ofModule(module, call.variables());
        List<Statement> body = ((ModuleBody.StatementList) definition.body()).statements();
        boolean quoted = procedure.quotedIdentifier();
        SecurityContext entered = ExecutionContext.entered(procedure, database, context);
        context.execute(new ScopeText.Body(body), scope, session -> {
            session.impersonation().enter(entered, name.database());
            session.restoreDatabase(name.database());
            session.setOption(SessionOptions.QUOTED_IDENTIFIER, quoted);
        });
        if (!context.batchHasEnded()) {
            call.takeBack(scope);
        }
        return scope.returnValue();
    }
}
