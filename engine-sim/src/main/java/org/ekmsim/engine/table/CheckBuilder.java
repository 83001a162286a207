package org.ekmsim.engine.table;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ekmsim.engine.database.CheckConstraint;
import org.ekmsim.engine.database.ConstraintTrust;
import org.ekmsim.engine.database.ObjectIds;
import org.ekmsim.engine.database.StoredExpression;
import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.table.Constraint;
import org.jspecify.annotations.Nullable;

/** Adds CHECK constraints. */
record CheckBuilder(Table table, TargetTable target, StatementContext context, ObjectIds ids, Instant now) {

    /**
     * The table with the constraint.
     *
     * @param written the constraint's name; null for one the server makes up
     * @param column the column it is written for, and no other may stand in it; null for one of the table
     */
    Table add(Constraint.Check check, @Nullable String written, @Nullable String column, ConstraintTrust trust) {
        target.scope(context, table).bindCondition(check.condition());
        List<String> named = NamedColumns.of(check.condition());
        if (column != null) {
            Optional<String> other = named.stream()
                    .filter(name -> !name.equalsIgnoreCase(column))
                    .findFirst();
            if (other.isPresent()) {
                throw EngineError.of(8141, 0, "CHECK", column, target.name());
            }
        }
        String single = column != null ? column : named.size() == 1 ? named.get(0) : "";
        int columnId = table.position(single) < 0
                ? 0
                : table.columns().get(table.position(single)).id();
        int id = ids.take();
        String name = written != null ? written : SystemNames.constraint("CK", table.name(), single, id);
        StoredExpression condition =
                StoredExpression.ofCondition(check.condition().toString());
        CheckConstraint made = new CheckConstraint(id, name, written == null, now, columnId, condition, trust);
        if (trust == ConstraintTrust.TRUSTED) {
            new RowRules(target, context, "ALTER TABLE").require(table, made, table.rows());
        }
        return table.with(table.constraints().with(made));
    }
}
