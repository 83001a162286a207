package org.ekmsim.engine.table;

import java.util.List;
import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.database.TableIndex;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.table.DropIndex;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.ObjectName;

/**
 * DROP INDEX.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/drop-index-transact-sql">DROP INDEX (Transact-SQL)</a>
 */
public final class DropIndexHandler implements CommandHandler<DropIndex> {

    @Override
    public Class<DropIndex> statement() {
        return DropIndex.class;
    }

    @Override
    public void compile(DropIndex statement, Compilation compilation) {
        if (statement.indexes().stream().anyMatch(index -> !index.settings().isEmpty())) {
            throw new UnmodelledException("DROP INDEX ... WITH", statement.line());
        }
    }

    @Override
    public void execute(DropIndex statement, StatementContext context) {
        statement.indexes().forEach(index -> drop(index, statement.ifExists(), context));
    }

    /** The table stands after ON or, in the old form, before the index's name. */
    private static void drop(DropIndex.DroppedIndex dropped, boolean ifExists, StatementContext context) {
        String name = dropped.name().name().value();
        List<Identifier> parts = dropped.name().parts();
        ObjectName tableName = dropped.table() != null
                ? dropped.table()
                : new ObjectName(dropped.name().getParserPosition(), parts.subList(0, parts.size() - 1));
        TargetTable target = TargetTable.of(tableName, context);
        context.commit(state -> target.change(state, contents -> {
            Table table = contents.table(target.schema(), target.name()).orElse(null);
            TableIndex index =
                    table == null ? null : table.constraints().index(name).orElse(null);
            if (table == null || index == null) {
                if (ifExists) {
                    return contents;
                }
                throw EngineError.of(3701, 7, "drop", "index", target.written() + "." + name);
            }
            if (index.constraint() != null) {
                String kind = index.primary() ? "PRIMARY KEY" : "UNIQUE KEY";
                throw EngineError.of(3723, 4, target.written() + "." + name, kind);
            }
            return contents.with(table.with(table.constraints().without(index))
                    .modified(context.instance().now()));
        }));
    }
}
