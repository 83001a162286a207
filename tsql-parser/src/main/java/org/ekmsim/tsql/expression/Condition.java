package org.ekmsim.tsql.expression;

import org.apache.calcite.sql.parser.SqlParserPos;

/** A search condition: its value is true, false or unknown, and it may stand only where T-SQL asks for one. */
public abstract class Condition extends Expression {

    protected Condition(SqlParserPos position, int height) {
        super(position, height);
    }

    @Override
    Precedence precedence() {
        return Precedence.PREDICATE;
    }
}
