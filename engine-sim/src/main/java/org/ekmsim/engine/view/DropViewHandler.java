package org.ekmsim.engine.view;

import java.util.Optional;
import org.ekmsim.engine.database.View;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.TablePermission;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.module.DropView;
import org.ekmsim.tsql.tree.ObjectName;

/**
 * DROP VIEW.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/drop-view-transact-sql">DROP VIEW (Transact-SQL)</a>
 */
public final class DropViewHandler implements CommandHandler<DropView> {

    @Override
    public Class<DropView> statement() {
        return DropView.class;
    }

    @Override
    public void execute(DropView statement, StatementContext context) {
        for (ObjectName name : statement.dropped().names()) {
            ViewMaker maker = ViewMaker.of(name, context);
            maker.change(context, contents -> {
                Optional<View> view = contents.views().find(maker.schema(), maker.name());
                if (view.isEmpty()) {
                    if (contents.table(maker.schema(), maker.name()).isPresent()) {
                        throw EngineError.of(3705, 1, "VIEW", maker.written(), maker.written(), "table", "DROP TABLE");
                    }
                    if (statement.dropped().ifExists()) {
                        return contents;
                    }
                    throw EngineError.of(3701, 5, "drop", "view", maker.written());
                }
                if (!TablePermission.mayDrop(context.session(), maker.database(), view.get())) {
                    throw EngineError.of(3701, 5, "drop", "view", maker.written());
                }
                return contents.with(contents.views().without(view.get()))
                        .forgetting(view.get().objectId());
            });
        }
    }
}
