package org.ekmsim.engine.session;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.database.View;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.TablePermission;
import org.ekmsim.engine.query.Binder;
import org.ekmsim.engine.query.EvaluationContext;
import org.ekmsim.engine.query.QueryPlan;
import org.ekmsim.engine.query.Relation;
import org.ekmsim.engine.type.ResultColumn;
import org.jspecify.annotations.Nullable;

/**
 * A user's view in a FROM clause: its query, asked where the view stands.
 *
 * @param database the database the view stands in
 */
record ViewRows(View view, Session session, Database database) implements Relation {

    @Override
    public List<ResultColumn> columns() {
        return view.columns().stream()
                .map(column -> new ResultColumn(column.name(), column.type(), column.nullable()))
                .toList();
    }

    /**
     * The rows of the query.
     *
     * @throws EngineError 208 or 207, followed by 4413, when what the view reads is no longer there
     */
    @Override
    public Iterable<List<@Nullable Object>> rows() {
        EvaluationContext evaluation = new SessionEvaluation(session, Scope.batch(), () -> null);
        TablePermission.require(PermissionName.SELECT, session, database, view);
        QueryPlan plan;
        try {
            plan = new Binder(new SessionCatalogue(session, database), evaluation)
                    .bind(view.query().statement());
        } catch (EngineError error) {
            throw error.followedBy(EngineError.of(4413, 1, view.qualifiedName()));
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        plan.execute(
                evaluation,
                row -> rows.add(
                        row.subList(0, Math.min(row.size(), view.columns().size()))));
        return rows;
    }
}
