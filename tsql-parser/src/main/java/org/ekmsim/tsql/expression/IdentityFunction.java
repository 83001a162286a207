package org.ekmsim.tsql.expression;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.DataType;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** IDENTITY as a function of SELECT INTO: IDENTITY (Function) (Transact-SQL). */
public final class IdentityFunction extends Expression {

    private final DataType type;
    private final @Nullable Expression seed;
    private final @Nullable Expression increment;

    public IdentityFunction(
            SqlParserPos position, DataType type, @Nullable Expression seed, @Nullable Expression increment) {
        super(position, heightOver(seed, increment));
        this.type = type;
        this.seed = seed;
        this.increment = increment;
    }

    /** The type of the new column. */
    public DataType type() {
        return type;
    }

    /** The first value, where written. */
    public @Nullable Expression seed() {
        return seed;
    }

    /** The step, where written. */
    public @Nullable Expression increment() {
        return increment;
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("IDENTITY").openCall().part(type);
        if (seed != null && increment != null) {
            out.mark(",").part(seed).mark(",").part(increment);
        }
        out.close();
    }
}
