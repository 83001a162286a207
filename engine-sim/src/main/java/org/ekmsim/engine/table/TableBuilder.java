package org.ekmsim.engine.table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.database.ConstraintTrust;
import org.ekmsim.engine.database.DatabaseContents;
import org.ekmsim.engine.database.IdentityCounter;
import org.ekmsim.engine.database.ObjectIds;
import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.database.TableColumn;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.type.DeclaredType;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.engine.type.TypeName;
import org.ekmsim.tsql.table.ColumnDefinition;
import org.ekmsim.tsql.table.ColumnOption;
import org.ekmsim.tsql.table.Constraint;
import org.ekmsim.tsql.table.NamedConstraint;
import org.ekmsim.tsql.table.TableElement;
import org.jspecify.annotations.Nullable;

/** Builds a table out of the elements of CREATE TABLE, or adds those of ALTER TABLE to one. */
final class TableBuilder {

    private final TargetTable target;
    private final StatementContext context;
    private final DatabaseContents contents;
    private final ObjectIds ids;
    private final Instant now;
    private final boolean creating;
    private Table table;

    private TableBuilder(
            TargetTable target, StatementContext context, DatabaseContents contents, Table table, ObjectIds ids) {
        this.target = target;
        this.context = context;
        this.contents = contents;
        this.table = table;
        this.ids = ids;
        this.now = context.instance().now();
        this.creating = contents.table(target.schema(), target.name()).isEmpty();
    }

    /** Builds a new table. */
    static TableBuilder creating(TargetTable target, StatementContext context, DatabaseContents contents) {
        ObjectIds ids = contents.ids();
        Instant now = context.instance().now();
        Table empty = Table.empty(ids.take(), target.schema(), target.name(), now, List.of());
        return new TableBuilder(target, context, contents, empty, ids);
    }

    /** Adds to a table that is there. */
    static TableBuilder altering(TargetTable target, StatementContext context, DatabaseContents contents) {
        return new TableBuilder(target, context, contents, target.find(contents), contents.ids());
    }

    /** The database with the table. */
    DatabaseContents built() {
        return contents.with(creating ? table : table.modified(now)).after(ids);
    }

    /** Adds the columns of the elements, then what constrains them. */
    void addAll(List<TableElement> elements, ConstraintTrust trust) {
        int known = table.columns().size();
        boolean withValues = false;
        for (TableElement element : elements) {
            if (element instanceof ColumnDefinition column) {
                addColumn(column);
            }
        }
        for (Placed placed : placed(elements)) {
            if (placed.constraint.constraint() instanceof Constraint.Default value) {
                add(placed.constraint, placed.column, trust);
                withValues |= value.withValues();
            }
        }
        table = new ColumnFiller(new RowRules(target, context, "ALTER TABLE"), known, withValues).filled(table);
        for (Placed placed : placed(elements)) {
            if (!(placed.constraint.constraint() instanceof Constraint.Default)) {
                add(placed.constraint, placed.column, trust);
            }
        }
    }

    /** A constraint with the column it is written for, null for one of the table. */
    private record Placed(
            NamedConstraint constraint, @Nullable String column) {}

    private static List<Placed> placed(List<TableElement> elements) {
        List<Placed> placed = new ArrayList<>();
        for (TableElement element : elements) {
            if (element instanceof ColumnDefinition column) {
                for (ColumnOption option : column.options()) {
                    if (option instanceof NamedConstraint constraint) {
                        placed.add(new Placed(constraint, column.name().value()));
                    }
                }
            } else if (element instanceof NamedConstraint constraint) {
                placed.add(new Placed(constraint, null));
            }
        }
        return placed;
    }

    private void addColumn(ColumnDefinition definition) {
        String name = definition.name().value();
        if (table.position(name) >= 0) {
            throw EngineError.of(2705, creating ? 3 : 4, name, creating ? target.name() : target.written());
        }
        List<TableColumn> columns = new ArrayList<>(table.columns());
        SqlType type = DeclaredType.ofColumn(definition.type(), columns.size() + 1, name);
        boolean nullable = !definition.primaryKey() && !Boolean.FALSE.equals(definition.nullable());
        if (definition.primaryKey() && Boolean.TRUE.equals(definition.nullable())) {
            throw EngineError.of(8111, 1, target.name()).followedBy(EngineError.of(1750, 1));
        }
        TableColumn column = TableColumn.of(table.nextColumnId(), name, type, nullable);
        ColumnOption.Identity identity = definition.identity();
        if (identity != null) {
            requireIdentity(column, definition);
            column = column.asIdentity();
        }
        columns.add(column);
        table = table.with(columns, table.rows());
        if (identity != null) {
            table = table.with(IdentityCounter.starting(identity.seed(), identity.increment()));
        }
    }

    private void requireIdentity(TableColumn column, ColumnDefinition definition) {
        if (table.identity() != null) {
            throw EngineError.of(2744, 2, target.name());
        }
        if (Boolean.TRUE.equals(definition.nullable())) {
            throw EngineError.of(8147, 1, column.name(), target.name());
        }
        TypeName type = column.type().name();
        boolean whole = type.isInteger() && type != TypeName.BIT
                || type == TypeName.DECIMAL && column.type().scale() == 0;
        if (!whole) {
            throw EngineError.of(2749, 2, column.name());
        }
    }

    /**
     * Adds a constraint.
     *
     * @param column the column it is written for; null for one of the table
     * @param trust whether rows that are there are checked
     */
    private void add(NamedConstraint constraint, @Nullable String column, ConstraintTrust trust) {
        try {
            if (constraint.constraint() instanceof Constraint.Key key) {
                table = new KeyBuilder(table, contents, ids, now, creating).add(key, name(constraint), column);
            } else if (constraint.constraint() instanceof Constraint.Check check) {
                table = new CheckBuilder(table, target, context, ids, now).add(check, name(constraint), column, trust);
            } else if (constraint.constraint() instanceof Constraint.Default value) {
                table = new DefaultBuilder(table, target, context, ids, now).add(value, name(constraint), column);
            } else if (constraint.constraint() instanceof Constraint.ForeignKey key) {
                table = new ForeignKeyBuilder(table, contents, target, context, ids, now)
                        .add(key, name(constraint), column, trust);
            }
        } catch (EngineError error) {
            boolean followed = !error.followers().isEmpty() || error.number() == 547 || error.number() == 8110;
            throw followed ? error : error.followedBy(EngineError.of(1750, 1));
        }
    }

    /** The name as written, if it is free; 2714 when an object has it. */
    private @Nullable String name(NamedConstraint constraint) {
        if (constraint.name() == null) {
            return null;
        }
        String name = constraint.name().value();
        DatabaseContents current = contents.with(table);
        if (DatabaseObjects.exists(current, target.schema(), name)) {
            throw EngineError.of(2714, 5, name);
        }
        return name;
    }
}
