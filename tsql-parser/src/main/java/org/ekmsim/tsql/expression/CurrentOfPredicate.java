package org.ekmsim.tsql.expression;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** WHERE CURRENT OF a cursor. */
public final class CurrentOfPredicate extends Condition {

    private final boolean global;
    private final @Nullable Identifier cursor;
    private final @Nullable VariableReference variable;

    public CurrentOfPredicate(
            SqlParserPos position, boolean global, @Nullable Identifier cursor, @Nullable VariableReference variable) {
        super(position, 1);
        this.global = global;
        this.cursor = cursor;
        this.variable = variable;
    }

    /** Whether GLOBAL is written. */
    public boolean global() {
        return global;
    }

    /** The cursor's name; null when a variable holds it. */
    public @Nullable Identifier cursor() {
        return cursor;
    }

    /** The variable that holds the cursor; null when it is named. */
    public @Nullable VariableReference variable() {
        return variable;
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public void write(TsqlWriter out) {
        out.word(global ? "CURRENT OF GLOBAL" : "CURRENT OF");
        if (cursor != null) {
            out.part(cursor);
        } else if (variable != null) {
            out.part(variable);
        }
    }
}
