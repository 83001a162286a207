package org.ekmsim.engine.table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.database.DatabaseContents;
import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.database.TableColumn;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.TablePermission;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.type.DeclaredType;
import org.ekmsim.tsql.table.ColumnDefinition;
import org.ekmsim.tsql.table.CreateTable;

/**
 * CREATE TABLE with plain columns, IDENTITY and a primary key on one column.
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
        if (statement.name().name().value().startsWith("#")) {
            throw new UnmodelledException("temporary table", statement.line());
        }
        ModelledColumns.require(statement);
    }

    @Override
    public void execute(CreateTable statement, StatementContext context) {
        TargetTable target = TargetTable.of(statement.name(), context);
        requirePermission(target, context);
        List<TableColumn> columns = columns(statement);
        Instant now = context.instance().now();
        context.commit(state -> target.change(state, contents -> {
            requireNew(target, contents);
            Table table = Table.empty(contents.nextObjectId(), target.schema(), target.name(), now, columns);
            return contents.with(withIdentity(table, statement.columns()));
        }));
    }

    private static void requirePermission(TargetTable target, StatementContext context) {
        context.state()
                .databases()
                .find(target.database())
                .ifPresent(database -> TablePermission.requireCreate(
                        PermissionName.CREATE_TABLE, context.session(), database, target.schema()));
    }

    private static void requireNew(TargetTable target, DatabaseContents contents) {
        if (contents.table(target.schema(), target.name()).isPresent()) {
            throw EngineError.of(2714, 6, target.name());
        }
    }

    private static List<TableColumn> columns(CreateTable statement) {
        List<TableColumn> columns = new ArrayList<>();
        for (ColumnDefinition definition : statement.columns()) {
            String name = definition.name().value();
            if (columns.stream().anyMatch(column -> column.name().equalsIgnoreCase(name))) {
                throw EngineError.of(2705, 3, name, statement.name().name().value());
            }
            boolean required = definition.primaryKey() || definition.identity() != null;
            columns.add(new TableColumn(
                    name,
                    DeclaredType.ofColumn(definition.type(), columns.size() + 1, name),
                    !required && !Boolean.FALSE.equals(definition.nullable()),
                    definition.identity() != null,
                    definition.primaryKey()));
        }
        return columns;
    }

    private static Table withIdentity(Table table, List<ColumnDefinition> definitions) {
        for (ColumnDefinition definition : definitions) {
            if (definition.identity() != null) {
                return table.withIdentity(
                        definition.identity().seed(), definition.identity().increment());
            }
        }
        return table;
    }
}
