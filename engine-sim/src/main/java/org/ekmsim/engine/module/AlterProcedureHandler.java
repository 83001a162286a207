package org.ekmsim.engine.module;

import org.ekmsim.engine.database.DatabaseContents;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.module.AlterProcedure;

/**
 * ALTER PROCEDURE.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/alter-procedure-transact-sql">ALTER PROCEDURE (Transact-SQL)</a>
 */
public final class AlterProcedureHandler implements CommandHandler<AlterProcedure> {

    @Override
    public Class<AlterProcedure> statement() {
        return AlterProcedure.class;
    }

    @Override
    public void compile(AlterProcedure statement, Compilation compilation) {
        ProcedureChanges.compile(statement.definition(), statement.line(), compilation);
    }

    @Override
    public void execute(AlterProcedure statement, StatementContext context) {
        ModuleName name = ProcedureChanges.target(statement.definition(), context);
        StoredProcedure altered = ProcedureChanges.described(name, statement.definition(), context);
        for (String missing : MissingProcedures.of(statement.definition(), context)) {
            context.inform(2007, name.name(), missing);
        }
        context.commit(state -> ProcedureChanges.change(state, name, contents -> changed(contents, altered, name)));
    }

    private static DatabaseContents changed(DatabaseContents contents, StoredProcedure altered, ModuleName name) {
        if (contents.table(name.schema(), name.name()).isPresent()) {
            throw EngineError.of(2010, 1, name.written());
        }
        StoredProcedure existing = contents.modules()
                .procedure(name.schema(), name.name())
                .orElseThrow(() -> EngineError.of(208, 6, name.written()));
        return contents.with(contents.modules().with(existing.altered(altered)));
    }
}
