package org.ekmsim.tsql.tree;

import java.util.List;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.SqlSpecialOperator;
import org.apache.calcite.sql.SqlWriter;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.apache.calcite.sql.util.SqlVisitor;
import org.apache.calcite.sql.validate.SqlValidator;
import org.apache.calcite.sql.validate.SqlValidatorScope;
import org.apache.calcite.util.Litmus;

/**
 * A piece of parsed T-SQL: immutable, with its place in the batch, able to print itself back as canonical T-SQL.
 *
 * <p>It is a Calcite {@link SqlNode} (a {@link SqlCall}, the kind that other packages may extend), so positions and
 * tooling are Calcite's; Calcite's validator and planner are not used, and the hooks they need refuse by name.
 */
public abstract class TsqlNode extends SqlCall implements Clause {

    protected TsqlNode(SqlParserPos position) {
        super(position);
    }

    /** The line of the first character in the batch, from 1. */
    public final int line() {
        return pos.getLineNum();
    }

    /** The column of the first character in its line, from 1; a tab counts as one. */
    public final int column() {
        return pos.getColumnNum();
    }

    /** Canonical T-SQL of this node under the given options. */
    public final String print(PrintOptions options) {
        TsqlWriter out = new TsqlWriter(options);
        write(out);
        return out.toString();
    }

    /** Canonical T-SQL with secrets masked: safe for logs and messages. */
    @Override
    public final String toString() {
        return print(PrintOptions.masked());
    }

    @Override
    public final void unparse(SqlWriter writer, int leftPrec, int rightPrec) {
        writer.print(toString());
    }

    /** Equal when both are the same kind of node and print the same complete text; positions do not count. */
    @Override
    public final boolean equalsDeep(SqlNode node, Litmus litmus) {
        boolean same = node instanceof TsqlNode other
                && getClass() == other.getClass()
                && print(PrintOptions.complete()).equals(other.print(PrintOptions.complete()));
        return same ? litmus.succeed() : litmus.fail("{} differs from {}", this, node);
    }

    @Override
    public final SqlOperator getOperator() {
        return new SqlSpecialOperator(getClass().getSimpleName(), SqlKind.OTHER);
    }

    /** Empty for Calcite: a T-SQL tree is walked by the accessors of its classes. */
    @Override
    public final List<SqlNode> getOperandList() {
        return List.of();
    }

    @Override
    public final SqlNode clone(SqlParserPos position) {
        throw notForCalcite("rewriting");
    }

    @Override
    public final void validate(SqlValidator validator, SqlValidatorScope scope) {
        throw notForCalcite("validation");
    }

    @Override
    public final <R> R accept(SqlVisitor<R> visitor) {
        throw notForCalcite("visiting");
    }

    private IllegalStateException notForCalcite(String hook) {
        return new IllegalStateException(
                "Calcite's " + hook + " was asked of " + getClass().getSimpleName() + ", which it does not understand");
    }
}
