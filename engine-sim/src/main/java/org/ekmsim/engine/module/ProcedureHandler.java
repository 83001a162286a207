package org.ekmsim.engine.module;

import java.util.List;
import java.util.function.Function;
import org.ekmsim.engine.database.DatabaseContents;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.session.StatementHandler;
import org.ekmsim.engine.table.DatabaseObjects;
import org.ekmsim.tsql.module.AlterProcedure;
import org.ekmsim.tsql.module.CreateProcedure;
import org.ekmsim.tsql.module.ProcedureDefinition;
import org.ekmsim.tsql.tree.Statement;

/**
 * CREATE PROCEDURE, CREATE OR ALTER PROCEDURE and ALTER PROCEDURE. Objects the body names may come later; a procedure it calls that is
 * not there is named in 2007.
 *
 * @param statement the node class
 * @param definition what the statement defines
 * @param change what it does with the procedures there are
 * @param <S> the node class
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/create-procedure-transact-sql">CREATE PROCEDURE (Transact-SQL)</a>
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/alter-procedure-transact-sql">ALTER PROCEDURE (Transact-SQL)</a>
 */
public record ProcedureHandler<S extends Statement>(
        Class<S> statement, Function<S, ProcedureDefinition> definition, Function<S, Change> change)
        implements CommandHandler<S> {

    /** Puts a procedure into a database's contents. */
    interface Change {
        DatabaseContents apply(DatabaseContents contents, StoredProcedure procedure, ModuleName name);
    }

    /** The handlers of both statements. */
    public static List<StatementHandler<?>> both() {
        return List.of(
                new ProcedureHandler<>(
                        CreateProcedure.class,
                        CreateProcedure::definition,
                        create -> create.orAlter() ? ProcedureHandler::put : ProcedureHandler::created),
                new ProcedureHandler<>(
                        AlterProcedure.class, AlterProcedure::definition, alter -> ProcedureHandler::altered));
    }

    @Override
    public void compile(S node, Compilation compilation) {
        ProcedureChanges.compile(definition.apply(node), node.line(), compilation);
    }

    @Override
    public void execute(S node, StatementContext context) {
        ProcedureDefinition defined = definition.apply(node);
        ModuleName name = ProcedureChanges.target(defined, context);
        StoredProcedure procedure = ProcedureChanges.described(name, defined, context);
        for (String missing : MissingProcedures.of(defined, context)) {
            context.inform(2007, name.name(), missing);
        }
        Change changed = change.apply(node);
        context.commit(
                state -> ProcedureChanges.change(state, name, contents -> changed.apply(contents, procedure, name)));
    }

    private static DatabaseContents created(DatabaseContents contents, StoredProcedure procedure, ModuleName name) {
        return ProcedureChanges.created(contents, procedure);
    }

    private static DatabaseContents put(DatabaseContents contents, StoredProcedure procedure, ModuleName name) {
        return contents.modules().procedure(name.schema(), name.name()).isPresent()
                ? altered(contents, procedure, name)
                : created(contents, procedure, name);
    }

    private static DatabaseContents altered(DatabaseContents contents, StoredProcedure procedure, ModuleName name) {
        StoredProcedure existing =
                contents.modules().procedure(name.schema(), name.name()).orElseThrow(() -> absent(contents, name));
        return contents.with(contents.modules().with(existing.altered(procedure)));
    }

    /** 2010 when the name is another kind of object's. */
    private static EngineError absent(DatabaseContents contents, ModuleName name) {
        return DatabaseObjects.exists(contents, name.schema(), name.name())
                ? EngineError.of(2010, 1, name.written())
                : EngineError.of(208, 6, name.written());
    }
}
