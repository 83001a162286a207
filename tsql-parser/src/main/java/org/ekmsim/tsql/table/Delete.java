package org.ekmsim.tsql.table;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.Condition;
import org.ekmsim.tsql.tree.ObjectName;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** DELETE (Transact-SQL) from one table. */
public final class Delete extends Statement {

    private final ObjectName target;
    private final @Nullable Condition where;

    public Delete(SqlParserPos position, ObjectName target, @Nullable Condition where) {
        super(position);
        this.target = target;
        this.where = where;
    }

    /** The table. */
    public ObjectName target() {
        return target;
    }

    /** The condition, where written. */
    public @Nullable Condition where() {
        return where;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("DELETE FROM").part(target);
        if (where != null) {
            out.word("WHERE").part(where);
        }
    }
}
