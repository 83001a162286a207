package org.ekmsim.engine.permission;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.database.TableColumn;
import org.ekmsim.engine.database.View;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.module.StoredProcedure;
import org.ekmsim.engine.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * What using an object asks for: a permission, unless the object that names it has the same owner.
 *
 * @param chain the owner of the procedure or view that names the object; null for a batch
 * @param object the object
 * @param schema name of its schema
 * @param name its name
 * @param columns columns of a table or view
 */
public record ObjectAccess(
        Session session,
        @Nullable OwnershipChain chain,
        Securable object,
        String schema,
        String name,
        List<TableColumn> columns) {

    /** The state of 229 for an object (inferred). */
    private static final int DENIED_ON_OBJECT = 5;

    /** A table named where the chain has led. */
    public static ObjectAccess of(Table table, Database database, Session session, @Nullable OwnershipChain chain) {
        return new ObjectAccess(
                session, chain, Securable.of(database, table), table.schema(), table.name(), table.columns());
    }

    /** A view named where the chain has led. */
    public static ObjectAccess of(View view, Database database, Session session, @Nullable OwnershipChain chain) {
        return new ObjectAccess(
                session, chain, Securable.of(database, view), view.schema(), view.name(), view.columns());
    }

    /** A procedure that the session calls. */
    public static ObjectAccess of(StoredProcedure procedure, Database database, Session session) {
        return new ObjectAccess(
                session,
                OwnershipChain.of(session),
                Securable.of(database, procedure),
                procedure.schema(),
                procedure.name(),
                List.of());
    }

    /** Refuses with 229 who lacks the permission on the object. */
    public void require(PermissionName permission) {
        if (!isChained() && !session.has(permission, object)) {
            throw denied(permission);
        }
    }

    /**
     * Refuses with 229 who lacks the permission on the object, with 230 who lacks it on some of the columns.
     *
     * @param used positions of the columns; where there are none, one permitted column is enough
     */
    public void require(PermissionName permission, Collection<Integer> used) {
        if (isChained()) {
            return;
        }
        Permission known = PermissionCatalogue.documented().get(SecurableClass.OBJECT, permission);
        ColumnAuthorization authorization = ColumnAuthorization.of(session.state(), session.security(), known, object);
        if (!authorization.isSpecial()) {
            require(permission);
            return;
        }
        if (used.isEmpty()
                && !session.has(permission, object)
                && !authorization.holdsAny(columns.stream().map(TableColumn::id).toList())) {
            throw denied(permission);
        }
        EngineError refusal = null;
        for (int position : used) {
            TableColumn column = columns.get(position);
            if (!authorization.holds(column.id())) {
                EngineError denied =
                        EngineError.of(230, 1, permission.sqlName(), column.name(), name, database(), schema);
                refusal = refusal == null ? denied : refusal.followedBy(denied);
            }
        }
        if (refusal != null) {
            throw refusal;
        }
    }

    private boolean isChained() {
        return chain != null && chain.covers(object);
    }

    private EngineError denied(PermissionName permission) {
        return EngineError.of(229, DENIED_ON_OBJECT, permission.sqlName(), name, database(), schema);
    }

    private String database() {
        return Objects.requireNonNull(object.database()).name();
    }
}
