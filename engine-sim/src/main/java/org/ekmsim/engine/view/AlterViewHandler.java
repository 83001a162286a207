package org.ekmsim.engine.view;

import java.time.Instant;
import java.util.List;
import org.ekmsim.engine.database.TableColumn;
import org.ekmsim.engine.database.View;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.module.AlterView;

/**
 * ALTER VIEW.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/alter-view-transact-sql">ALTER VIEW (Transact-SQL)</a>
 */
public final class AlterViewHandler implements CommandHandler<AlterView> {

    @Override
    public Class<AlterView> statement() {
        return AlterView.class;
    }

    @Override
    public void compile(AlterView statement, Compilation compilation) {
        ViewMaker.compile(statement.definition(), statement.line(), compilation);
    }

    @Override
    public void execute(AlterView statement, StatementContext context) {
        ViewMaker maker = ViewMaker.of(statement.definition().name(), context);
        maker.requireAlter(context);
        List<TableColumn> columns = maker.columns(statement.definition(), context);
        Instant now = context.instance().now();
        maker.change(context, contents -> {
            View old = contents.views()
                    .find(maker.schema(), maker.name())
                    .orElseThrow(() -> EngineError.of(208, 6, maker.written()));
            View view = new View(
                    old.objectId(),
                    old.schema(),
                    old.name(),
                    old.createDate(),
                    now,
                    columns,
                    statement.toString().replaceFirst("ALTER", "CREATE"),
                    ViewMaker.query(statement.definition()));
            return contents.with(contents.views().with(view));
        });
    }
}
