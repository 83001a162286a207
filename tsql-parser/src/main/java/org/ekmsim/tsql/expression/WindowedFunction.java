package org.ekmsim.tsql.expression;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.query.WindowSpecification;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** A function over a window of rows: SELECT - OVER clause (Transact-SQL). */
public final class WindowedFunction extends Expression {

    private final Expression function;
    private final @Nullable Boolean ignoreNulls;
    private final @Nullable Identifier windowName;
    private final @Nullable WindowSpecification window;

    public WindowedFunction(
            SqlParserPos position,
            Expression function,
            @Nullable Boolean ignoreNulls,
            @Nullable Identifier windowName,
            @Nullable WindowSpecification window) {
        super(
                position,
                window == null ? heightOver(function) : heightOver(function) + heightOver(window.expressions()));
        this.function = function;
        this.ignoreNulls = ignoreNulls;
        this.windowName = windowName;
        this.window = window;
    }

    /** The function, perhaps with WITHIN GROUP. */
    public Expression function() {
        return function;
    }

    /** IGNORE NULLS or RESPECT NULLS; null when neither is written. */
    public @Nullable Boolean ignoreNulls() {
        return ignoreNulls;
    }

    /** The window's name where OVER only names one. */
    public @Nullable Identifier windowName() {
        return windowName;
    }

    /** The window, unless OVER only names one. */
    public @Nullable WindowSpecification window() {
        return window;
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public void write(TsqlWriter out) {
        out.part(function);
        if (ignoreNulls != null) {
            out.word(ignoreNulls ? "IGNORE NULLS" : "RESPECT NULLS");
        }
        out.word("OVER");
        if (windowName != null) {
            out.part(windowName);
        } else if (window != null) {
            out.inParentheses(window);
        }
    }
}
