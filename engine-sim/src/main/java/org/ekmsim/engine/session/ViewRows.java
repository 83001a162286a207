package org.ekmsim.engine.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.database.View;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.ObjectAccess;
import org.ekmsim.engine.permission.OwnershipChain;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.query.Binder;
import org.ekmsim.engine.query.EvaluationContext;
import org.ekmsim.engine.query.QueryPlan;
import org.ekmsim.engine.query.Relation;
import org.ekmsim.engine.type.ResultColumn;
import org.jspecify.annotations.Nullable;

/**
 * A user's view in a FROM clause: its query, asked where the view stands. What the view's owner also owns is read without permission.
 */
final class ViewRows implements Relation {

    private final View view;
    private final Session session;
    private final Database database;
    private final ObjectAccess access;
    private final Set<Integer> read = new TreeSet<>();
    private @Nullable QueryPlan opened;

    /**
     * @param database the database the view stands in
     * @param chain the owner of the procedure or view that names this one; null for a batch
     */
    ViewRows(View view, Session session, Database database, @Nullable OwnershipChain chain) {
        this.view = view;
        this.session = session;
        this.database = database;
        this.access = ObjectAccess.of(view, database, session, chain);
    }

    @Override
    public void reads(int column) {
        read.add(column);
    }

    @Override
    public List<ResultColumn> columns() {
        return view.columns().stream()
                .map(column -> new ResultColumn(column.name(), column.type(), column.nullable()))
                .toList();
    }

    @Override
    public void open() {
        access.require(PermissionName.SELECT, read);
        opened = plan(evaluation());
        opened.open();
    }

    private EvaluationContext evaluation() {
        return new SessionEvaluation(session, Scope.batch(), () -> null);
    }

    private QueryPlan plan(EvaluationContext evaluation) {
        try {
            return new Binder(new SessionCatalogue(session, database, OwnershipChain.of(access.object())), evaluation)
                    .bind(view.query().statement());
        } catch (EngineError error) {
            throw error.followedBy(EngineError.of(4413, 1, view.qualifiedName()));
        }
    }

    /**
     * The rows of the query.
     *
     * @throws EngineError 208 or 207, followed by 4413, when what the view reads is no longer there
     */
    @Override
    public Iterable<List<@Nullable Object>> rows() {
        access.require(PermissionName.SELECT, read);
        EvaluationContext evaluation = evaluation();
        QueryPlan plan = opened == null ? plan(evaluation) : opened;
        List<List<@Nullable Object>> rows = new ArrayList<>();
        plan.execute(
                evaluation,
                row -> rows.add(
                        row.subList(0, Math.min(row.size(), view.columns().size()))));
        return rows;
    }
}
