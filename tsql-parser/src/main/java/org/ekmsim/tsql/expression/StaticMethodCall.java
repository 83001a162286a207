package org.ekmsim.tsql.expression;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.ObjectName;
import org.ekmsim.tsql.tree.TsqlWriter;

/** A static method or property of a type, as in hierarchyid::GetRoot(). */
public final class StaticMethodCall extends Expression {

    private final ObjectName type;
    private final Identifier method;
    private final boolean property;
    private final List<Expression> arguments;

    public StaticMethodCall(
            SqlParserPos position, ObjectName type, Identifier method, boolean property, List<Expression> arguments) {
        super(position, heightOver(arguments));
        this.type = type;
        this.method = method;
        this.property = property;
        this.arguments = List.copyOf(arguments);
    }

    /** The type. */
    public ObjectName type() {
        return type;
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
        out.part(type).glue("::");
        if (property) {
            out.word("[" + method.value().replace("]", "]]") + "]");
        } else {
            out.part(method).openCall().list(arguments).close();
        }
    }
}
