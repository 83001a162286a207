package org.ekmsim.tsql.schema;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.Condition;
import org.ekmsim.tsql.tree.ObjectName;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** CREATE RULE (Transact-SQL). */
public final class CreateRule extends Statement {

    private final ObjectName name;
    private final Condition condition;

    public CreateRule(SqlParserPos position, ObjectName name, Condition condition) {
        super(position);
        this.name = name;
        this.condition = condition;
    }

    /** The rule. */
    public ObjectName name() {
        return name;
    }

    /** What values must meet; the value is a variable. */
    public Condition condition() {
        return condition;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("CREATE RULE").part(name).word("AS").part(condition);
    }
}
