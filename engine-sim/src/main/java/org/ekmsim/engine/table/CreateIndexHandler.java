package org.ekmsim.engine.table;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.database.TableIndex;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.table.CreateIndex;
import org.ekmsim.tsql.table.IndexShape;
import org.ekmsim.tsql.tree.Identifier;

/**
 * CREATE INDEX. A unique index keeps keys apart; apart from that an index is only known by name.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/create-index-transact-sql">CREATE INDEX (Transact-SQL)</a>
 */
public final class CreateIndexHandler implements CommandHandler<CreateIndex> {

    @Override
    public Class<CreateIndex> statement() {
        return CreateIndex.class;
    }

    @Override
    public void compile(CreateIndex statement, Compilation compilation) {
        new ModelledColumns("CREATE INDEX", statement.line()).requireIndex(statement.shape());
    }

    @Override
    public void execute(CreateIndex statement, StatementContext context) {
        TargetTable target = TargetTable.of(statement.table(), context);
        target.requireAlter(context, EngineError.of(1088, 12, target.written()));
        target.replace(context, contents -> {
            Table table = contents.table(target.schema(), target.name())
                    .orElseThrow(() -> EngineError.of(1088, 12, target.written()));
            String name = statement.name().value();
            if (table.constraints().index(name).isPresent()) {
                throw EngineError.of(1913, 1, name, "table", target.written());
            }
            TableIndex index = index(statement, table, name);
            KeyBuilder.requireUnique(table, index);
            return contents.with(table.with(table.constraints().with(index))
                    .modified(context.instance().now()));
        });
    }

    private static TableIndex index(CreateIndex statement, Table table, String name) {
        boolean clustered = statement.shape().kind() == IndexShape.Kind.CLUSTERED;
        if (clustered && table.constraints().hasIndex(1)) {
            throw EngineError.of(
                    1902,
                    3,
                    "table",
                    table.name(),
                    table.constraints().indexes().get(0).name());
        }
        List<TableIndex.KeyColumn> keys = KeyBuilder.columns(table, statement.shape(), "index");
        List<Integer> included = new ArrayList<>();
        for (Identifier column : statement.shape().included()) {
            included.add(KeyBuilder.id(table, column.value()));
        }
        int id = clustered ? 1 : table.constraints().nextIndexId();
        return new TableIndex(id, name, statement.unique(), keys, included, null);
    }
}
