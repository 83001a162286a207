package org.ekmsim.tsql.expression;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.TsqlNode;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** A scalar expression or a search condition. */
public abstract class Expression extends TsqlNode {

    private final int height;

    protected Expression(SqlParserPos position, int height) {
        super(position);
        this.height = height;
    }

    /** Levels of nodes from here down; the parser bounds it, so that recursion over a tree is safe. */
    public final int height() {
        return height;
    }

    /** Calls the visitor's method for this kind of expression. */
    public abstract <R> R accept(ExpressionVisitor<R> visitor);

    /** How tightly the outermost operator binds. */
    Precedence precedence() {
        return Precedence.PRIMARY;
    }

    /** Writes this as an operand that must bind at least as tightly as stated. */
    final void writeOperand(TsqlWriter out, Precedence least) {
        if (precedence().compareTo(least) >= 0) {
            out.part(this);
        } else {
            out.inParentheses(this);
        }
    }

    static int heightOver(List<? extends Expression> parts) {
        int highest = 0;
        for (Expression part : parts) {
            highest = Math.max(highest, part.height());
        }
        return highest + 1;
    }

    static int heightOver(@Nullable Expression... parts) {
        int highest = 0;
        for (Expression part : parts) {
            highest = part == null ? highest : Math.max(highest, part.height());
        }
        return highest + 1;
    }
}
