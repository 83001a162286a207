package org.ekmsim.tsql.expression;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.TsqlWriter;

/** A method or property of a value, as the xml data type has them. */
public final class MethodCall extends Expression {

    private final Expression operand;
    private final Identifier method;
    private final boolean property;
    private final List<Expression> arguments;

    public MethodCall(
            SqlParserPos position,
            Expression operand,
            Identifier method,
            boolean property,
            List<Expression> arguments) {
        super(position, heightOver(operand) + heightOver(arguments));
        this.operand = operand;
        this.method = method;
        this.property = property;
        this.arguments = List.copyOf(arguments);
    }

    /** The value. */
    public Expression operand() {
        return operand;
    }

    /** The method or property. */
    public Identifier method() {
        return method;
    }

    /** Whether it is a property, without parentheses. */
    public boolean property() {
        return property;
    }

    /** The arguments. */
    public List<Expression> arguments() {
        return arguments;
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public void write(TsqlWriter out) {
        operand.writeOperand(out, Precedence.PRIMARY);
        out.glue(".").part(method);
        if (!property) {
            out.openCall().list(arguments).close();
        }
    }
}
