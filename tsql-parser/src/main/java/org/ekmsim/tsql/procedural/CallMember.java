package org.ekmsim.tsql.procedural;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** SET that calls a method changing a variable, as in {@code SET @x.modify(...)}. */
public final class CallMember extends Statement {

    private final String variable;
    private final Identifier method;
    private final List<Expression> arguments;

    public CallMember(SqlParserPos position, String variable, Identifier method, List<Expression> arguments) {
        super(position);
        this.variable = variable;
        this.method = method;
        this.arguments = List.copyOf(arguments);
    }

    /** The variable with the leading {@code @}. */
    public String variable() {
        return variable;
    }

    /** The method. */
    public Identifier method() {
        return method;
    }

    /** Its arguments. */
    public List<Expression> arguments() {
        return arguments;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("SET")
                .word(variable)
                .glue(".")
                .part(method)
                .openCall()
                .list(arguments)
                .close();
    }
}
