package org.ekmsim.engine.table;

import org.ekmsim.engine.database.ConstraintTrust;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.TablePermission;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.table.CreateTable;

/**
 * CREATE TABLE with IDENTITY, defaults, keys and checks.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/create-table-transact-sql">CREATE TABLE (Transact-SQL)</a>
 */
public final class CreateTableHandler implements CommandHandler<CreateTable> {

    @Override
    public Class<CreateTable> statement() {
        return CreateTable.class;
    }

    @Override
    public void compile(CreateTable statement, Compilation compilation) {
        new ModelledColumns("CREATE TABLE", statement.line()).require(statement);
    }

    @Override
    public void execute(CreateTable statement, StatementContext context) {
        TargetTable target = TargetTable.made(statement.name(), context);
        requirePermission(target, context);
        target.replace(context, contents -> {
            target.requireNew(contents);
            TableBuilder builder = TableBuilder.creating(target, context, contents);
            builder.addAll(statement.definition().elements(), ConstraintTrust.TRUSTED);
            return builder.built();
        });
        target.remember(context);
    }

    /** Refuses with 262 or 2760 who may not create tables there; temporary ones everybody may. */
    static void requirePermission(TargetTable target, StatementContext context) {
        if (target.isTemporary()) {
            return;
        }
        context.state()
                .databases()
                .find(target.database())
                .ifPresent(database -> TablePermission.requireCreate(
                        PermissionName.CREATE_TABLE, context.session(), database, target.schema()));
    }
}
