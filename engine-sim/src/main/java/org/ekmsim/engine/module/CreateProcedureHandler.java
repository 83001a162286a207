package org.ekmsim.engine.module;

import org.ekmsim.engine.database.DatabaseContents;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.module.CreateProcedure;

/**
 * CREATE PROCEDURE and CREATE OR ALTER PROCEDURE. Objects the body names may come later; a procedure it calls that is not there is
 * named in 2007.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/create-procedure-transact-sql">CREATE PROCEDURE (Transact-SQL)</a>
 */
public final class CreateProcedureHandler implements CommandHandler<CreateProcedure> {

    @Override
    public Class<CreateProcedure> statement() {
        return CreateProcedure.class;
    }

    @Override
    public void compile(CreateProcedure statement, Compilation compilation) {
        ProcedureChanges.compile(statement.definition(), statement.line(), compilation);
    }

    @Override
    public void execute(CreateProcedure statement, StatementContext context) {
        ModuleName name = ProcedureChanges.target(statement.definition(), context);
        StoredProcedure procedure = ProcedureChanges.described(name, statement.definition(), context);
        for (String missing : MissingProcedures.of(statement.definition(), context)) {
            context.inform(2007, name.name(), missing);
        }
        context.commit(state ->
                ProcedureChanges.change(state, name, contents -> changed(contents, procedure, statement.orAlter())));
    }

    private static DatabaseContents changed(DatabaseContents contents, StoredProcedure procedure, boolean orAlter) {
        return contents.modules()
                .procedure(procedure.schema(), procedure.name())
                .filter(existing -> orAlter)
                .map(existing -> contents.with(contents.modules().with(existing.altered(procedure))))
                .orElseGet(() -> ProcedureChanges.created(contents, procedure));
    }
}
