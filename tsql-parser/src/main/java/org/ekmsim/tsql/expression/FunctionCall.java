package org.ekmsim.tsql.expression;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Keywords;
import org.ekmsim.tsql.tree.ObjectName;
import org.ekmsim.tsql.tree.TsqlWriter;

/** A call of a function by name. Whether the function exists is the compiler's question. */
public final class FunctionCall extends Expression {

    private final ObjectName name;
    private final List<Expression> arguments;
    private final Form form;

    public FunctionCall(SqlParserPos position, ObjectName name, List<Expression> arguments, Form form) {
        super(position, heightOver(arguments));
        this.name = name;
        this.arguments = List.copyOf(arguments);
        this.form = form;
    }

    /** The function. */
    public ObjectName name() {
        return name;
    }

    /** The arguments in order; none for {@code COUNT(*)}. */
    public List<Expression> arguments() {
        return arguments;
    }

    /** How the call is written. */
    public Form form() {
        return form;
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visit(this);
    }

    /** Whether the call is {@code f(*)}. */
    public boolean star() {
        return form == Form.STAR;
    }

    /** Whether the call is {@code f(DISTINCT x)}. */
    public boolean distinct() {
        return form == Form.DISTINCT;
    }

    /** Ways to write a call. */
    public enum Form {
        /** {@code f(a, b)}. */
        PLAIN,
        /** {@code f(DISTINCT a)}. */
        DISTINCT,
        /** {@code f(*)}. */
        STAR,
        /** A word without parentheses: {@code SYSTEM_USER}. */
        BARE
    }

    @Override
    public void write(TsqlWriter out) {
        // LEFT or SYSTEM_USER in brackets would be something else: a user's function, a column.
        String word = name.name().value();
        if (name.parts().size() == 1 && Keywords.isReserved(word)) {
            out.word(word);
        } else {
            out.part(name);
        }
        if (form == Form.BARE) {
            return;
        }
        out.openCall();
        if (form == Form.STAR) {
            out.word("*");
        } else {
            if (form == Form.DISTINCT) {
                out.word("DISTINCT");
            }
            out.list(arguments);
        }
        out.close();
    }
}
