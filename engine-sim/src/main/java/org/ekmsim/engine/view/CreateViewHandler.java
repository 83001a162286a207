package org.ekmsim.engine.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ekmsim.engine.database.DatabaseContents;
import org.ekmsim.engine.database.ObjectIds;
import org.ekmsim.engine.database.TableColumn;
import org.ekmsim.engine.database.View;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.TablePermission;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.table.DatabaseObjects;
import org.ekmsim.tsql.module.CreateView;

/**
 * CREATE [OR ALTER] VIEW.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/create-view-transact-sql">CREATE VIEW (Transact-SQL)</a>
 */
public final class CreateViewHandler implements CommandHandler<CreateView> {

    @Override
    public Class<CreateView> statement() {
        return CreateView.class;
    }

    @Override
    public void compile(CreateView statement, Compilation compilation) {
        ViewMaker.compile(statement.definition(), statement.line(), compilation);
    }

    @Override
    public void execute(CreateView statement, StatementContext context) {
        ViewMaker maker = ViewMaker.made(statement.definition().name(), context);
        TablePermission.requireCreate(PermissionName.CREATE_VIEW, context.session(), maker.database(), maker.schema());
        List<TableColumn> columns = maker.columns(statement.definition(), context);
        Instant now = context.instance().now();
        maker.change(context, contents -> {
            Optional<View> old = contents.views().find(maker.schema(), maker.name());
            boolean taken = DatabaseObjects.exists(contents, maker.schema(), maker.name());
            if (taken && !(statement.orAlter() && old.isPresent())) {
                throw EngineError.of(2714, 3, maker.name());
            }
            ObjectIds ids = contents.ids();
            View view = new View(
                    old.map(View::objectId).orElseGet(ids::take),
                    maker.schema(),
                    maker.name(),
                    old.map(View::createDate).orElse(now),
                    now,
                    columns,
                    statement.toString(),
                    ViewMaker.query(statement.definition()));
            DatabaseContents changed = contents.with(contents.views().with(view));
            return changed.after(ids);
        });
    }
}
