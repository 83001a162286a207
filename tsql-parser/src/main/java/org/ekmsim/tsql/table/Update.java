package org.ekmsim.tsql.table;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.Condition;
import org.ekmsim.tsql.tree.ObjectName;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** UPDATE (Transact-SQL) of one table. */
public final class Update extends Statement {

    private final ObjectName target;
    private final List<Assignment> assignments;
    private final @Nullable Condition where;

    public Update(SqlParserPos position, ObjectName target, List<Assignment> assignments, @Nullable Condition where) {
        super(position);
        this.target = target;
        this.assignments = List.copyOf(assignments);
        this.where = where;
    }

    /** The table. */
    public ObjectName target() {
        return target;
    }

    /** The SET clause, at least one. */
    public List<Assignment> assignments() {
        return assignments;
    }

    /** The condition, where written. */
    public @Nullable Condition where() {
        return where;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("UPDATE").part(target).word("SET").list(assignments);
        if (where != null) {
            out.word("WHERE").part(where);
        }
    }
}
