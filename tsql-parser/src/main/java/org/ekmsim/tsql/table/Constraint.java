package org.ekmsim.tsql.table;

import java.util.List;
import org.ekmsim.tsql.expression.Condition;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.ObjectName;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** What a constraint demands: table_constraint and column_constraint (Transact-SQL). */
public sealed interface Constraint extends Clause {

    /** The first word of the constraint. */
    String word();

    /**
     * PRIMARY KEY or UNIQUE.
     *
     * @param primary whether it is the primary key
     * @param index the index behind it; without columns when the constraint belongs to one column
     */
    record Key(boolean primary, IndexShape index) implements Constraint {

        @Override
        public String word() {
            return primary ? "PRIMARY" : "UNIQUE";
        }

        @Override
        public void write(TsqlWriter out) {
            out.word(primary ? "PRIMARY KEY" : "UNIQUE").part(index);
        }
    }

    /**
     * FOREIGN KEY.
     *
     * @param columns the columns; empty when the constraint belongs to one column
     * @param table the table they refer to
     * @param referenced its columns, where written
     * @param onDelete what happens to the rows when theirs are deleted
     * @param onUpdate what happens when theirs change
     * @param notForReplication whether replication is exempt
     */
    record ForeignKey(
            List<Identifier> columns,
            ObjectName table,
            List<Identifier> referenced,
            @Nullable ReferentialAction onDelete,
            @Nullable ReferentialAction onUpdate,
            boolean notForReplication)
            implements Constraint {

        public ForeignKey {
            columns = List.copyOf(columns);
            referenced = List.copyOf(referenced);
        }

        @Override
        public String word() {
            return columns.isEmpty() ? "REFERENCES" : "FOREIGN";
        }

        @Override
        public void write(TsqlWriter out) {
            if (!columns.isEmpty()) {
                out.word("FOREIGN KEY").open().list(columns).close();
            }
            out.word("REFERENCES").part(table);
            if (!referenced.isEmpty()) {
                out.open().list(referenced).close();
            }
            if (onDelete != null) {
                out.word("ON DELETE").word(onDelete.words());
            }
            if (onUpdate != null) {
                out.word("ON UPDATE").word(onUpdate.words());
            }
            if (notForReplication) {
                out.word("NOT FOR REPLICATION");
            }
        }
    }

    /** What a foreign key does to its rows. */
    enum ReferentialAction {
        NO_ACTION("NO ACTION"),
        CASCADE("CASCADE"),
        SET_NULL("SET NULL"),
        SET_DEFAULT("SET DEFAULT");

        private final String words;

        ReferentialAction(String words) {
            this.words = words;
        }

        /** As written. */
        public String words() {
            return words;
        }
    }

    /**
     * CHECK.
     *
     * @param condition what must not be false
     * @param notForReplication whether replication is exempt
     */
    record Check(Condition condition, boolean notForReplication) implements Constraint {

        @Override
        public String word() {
            return "CHECK";
        }

        @Override
        public void write(TsqlWriter out) {
            out.word(notForReplication ? "CHECK NOT FOR REPLICATION" : "CHECK").inParentheses(condition);
        }
    }

    /**
     * DEFAULT.
     *
     * @param value the value
     * @param column the column it is for, where the constraint does not belong to one
     * @param withValues whether ALTER TABLE fills rows that exist
     */
    record Default(Expression value, @Nullable Identifier column, boolean withValues) implements Constraint {

        @Override
        public String word() {
            return "DEFAULT";
        }

        @Override
        public void write(TsqlWriter out) {
            out.word("DEFAULT").part(value);
            if (column != null) {
                out.word("FOR").part(column);
            }
            if (withValues) {
                out.word("WITH VALUES");
            }
        }
    }
}
