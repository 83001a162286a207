package org.ekmsim.tsql.procedural;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** SET of a property of a variable: SET @local_variable (Transact-SQL). */
public final class SetMember extends Statement {

    private final String variable;
    private final Identifier member;
    private final Expression value;

    public SetMember(SqlParserPos position, String variable, Identifier member, Expression value) {
        super(position);
        this.variable = variable;
        this.member = member;
        this.value = value;
    }

    /** The variable with the leading {@code @}. */
    public String variable() {
        return variable;
    }

    /** Its property or field. */
    public Identifier member() {
        return member;
    }

    /** The value. */
    public Expression value() {
        return value;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("SET").word(variable).glue(".").part(member).word("=").part(value);
    }
}
