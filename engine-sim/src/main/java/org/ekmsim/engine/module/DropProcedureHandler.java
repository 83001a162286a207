package org.ekmsim.engine.module;

import org.ekmsim.engine.database.DatabaseContents;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.module.DropProcedure;
import org.ekmsim.tsql.tree.ObjectName;

/**
 * DROP PROCEDURE.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/drop-procedure-transact-sql">DROP PROCEDURE (Transact-SQL)</a>
 */
public final class DropProcedureHandler implements CommandHandler<DropProcedure> {

    @Override
    public Class<DropProcedure> statement() {
        return DropProcedure.class;
    }

    @Override
    public void execute(DropProcedure statement, StatementContext context) {
        for (ObjectName written : statement.dropped().names()) {
            if (written.parts().size() > 2) {
                throw EngineError.of(166, 1, "DROP PROCEDURE");
            }
            ModuleName name = ModuleName.of(written, context.session());
            boolean exists = name.find(context.state()).isPresent() && mayDrop(name, context);
            if (exists || !statement.dropped().ifExists()) {
                if (!exists) {
                    requireNoTable(context.database().openContents(), name);
                    throw EngineError.of(3701, 5, "drop", "procedure", name.written());
                }
                context.commit(state -> ProcedureChanges.change(state, name, contents -> without(contents, name)));
            }
        }
    }

    /** ALTER on the schema, or CONTROL on the procedure. */
    private static boolean mayDrop(ModuleName name, StatementContext context) {
        return name.find(context.state())
                .map(procedure -> Securable.of(context.database(), procedure))
                .filter(securable -> context.has(PermissionName.CONTROL, securable)
                        || securable.schema() != null
                                && context.has(
                                        PermissionName.ALTER, Securable.of(context.database(), securable.schema())))
                .isPresent();
    }

    private static void requireNoTable(DatabaseContents contents, ModuleName name) {
        if (contents.table(name.schema(), name.name()).isPresent()) {
            throw EngineError.of(3705, 1, "PROCEDURE", name.written(), name.written(), "table", "DROP TABLE");
        }
    }

    private static DatabaseContents without(DatabaseContents contents, ModuleName name) {
        StoredProcedure existing = contents.modules()
                .procedure(name.schema(), name.name())
                .orElseThrow(() -> EngineError.of(3701, 5, "drop", "procedure", name.written()));
        return contents.with(contents.modules().without(existing)).forgetting(existing.objectId());
    }
}
