package org.ekmsim.tsql.expression;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.TsqlWriter;

/** $PARTITION (Transact-SQL). */
public final class PartitionFunctionCall extends Expression {

    private final Identifier function;
    private final List<Expression> arguments;

    public PartitionFunctionCall(SqlParserPos position, Identifier function, List<Expression> arguments) {
        super(position, heightOver(arguments));
        this.function = function;
        this.arguments = List.copyOf(arguments);
    }

    /** The partition function. */
    public Identifier function() {
        return function;
    }

    /** The value whose partition is asked for. */
    public List<Expression> arguments() {
        return arguments;
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("$PARTITION")
                .glue(".")
                .part(function)
                .openCall()
                .list(arguments)
                .close();
    }
}
