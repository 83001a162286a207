package org.ekmsim.engine.table;

import java.util.List;
import org.ekmsim.engine.database.CheckConstraint;
import org.ekmsim.engine.database.DatabaseContents;
import org.ekmsim.engine.database.Row;
import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.database.TableColumn;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.query.RowScope;
import org.ekmsim.engine.query.Truth;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.type.Conversion;
import org.ekmsim.engine.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * What a table demands of its rows: values of the columns' types, no NULL where none is allowed, and what its constraints say.
 *
 * @param statement INSERT, UPDATE, DELETE or ALTER TABLE, as messages name it
 */
record RowRules(TargetTable target, StatementContext context, String statement) {

    /**
     * The value as the column stores it.
     *
     * @throws EngineError 515 for NULL, 2628 for a value that is too long, and the errors of conversion
     */
    @Nullable
    Object stored(@Nullable Object value, SqlType type, TableColumn column) {
        if (value == null) {
            if (!column.nullable()) {
                String verb = statement.equals("ALTER TABLE") ? "UPDATE" : statement;
                throw EngineError.of(515, 2, column.name(), target.qualified(), verb);
            }
            return null;
        }
        Object wide = Conversion.convert(value, type, Conversion.withoutLimit(column.type()));
        Conversion.truncated(wide, column.type()).ifPresent(rest -> {
            throw EngineError.of(2628, 1, target.qualified(), column.name(), rest);
        });
        return Conversion.convert(value, type, column.type());
    }

    /**
     * Refuses a change that breaks a constraint.
     *
     * @param contents the database with the change
     * @param changed the table with the change
     * @param fresh rows that are new, or as they are after the change
     * @param gone rows that are deleted, or as they were before the change
     * @throws EngineError 547, 2601 or 2627
     */
    void require(DatabaseContents contents, Table changed, List<Row> fresh, List<Row> gone) {
        for (CheckConstraint check : changed.constraints().checks()) {
            if (check.trust().enforced()) {
                require(changed, check, fresh);
            }
        }
        UniqueKeys.require(changed, fresh);
        ForeignKeys keys = new ForeignKeys(contents, target.database(), statement);
        keys.requireParents(changed, fresh);
        if (!gone.isEmpty()) {
            keys.requireNoOrphans(changed, gone);
        }
    }

    /** Refuses rows for which a condition is false; for those it is unknown for it holds. */
    void require(Table table, CheckConstraint check, Iterable<Row> rows) {
        RowScope scope = target.scope(context, table);
        RowScope.RowPredicate condition = scope.bindCondition(check.condition().condition());
        for (Row row : rows) {
            if (condition.test(context.evaluation(), row.values()) == Truth.FALSE) {
                boolean single = check.column() != 0;
                throw EngineError.of(
                        547,
                        0,
                        statement,
                        "CHECK",
                        check.name(),
                        target.database(),
                        table.qualifiedName(),
                        single ? ", column '" : "",
                        single ? table.column(check.column()).name() : "",
                        single ? "'" : "");
            }
        }
    }
}
