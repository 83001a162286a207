package org.ekmsim.tsql.expression;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.query.OrderItem;
import org.ekmsim.tsql.tree.TsqlWriter;

/** A function with WITHIN GROUP, as STRING_AGG (Transact-SQL) has it. */
public final class OrderedSetFunction extends Expression {

    private final FunctionCall function;
    private final List<OrderItem> order;

    public OrderedSetFunction(SqlParserPos position, FunctionCall function, List<OrderItem> order) {
        super(
                position,
                heightOver(function)
                        + heightOver(order.stream().map(OrderItem::expression).toList()));
        this.function = function;
        this.order = List.copyOf(order);
    }

    /** The function. */
    public FunctionCall function() {
        return function;
    }

    /** The order of its rows, at least one key. */
    public List<OrderItem> order() {
        return order;
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public void write(TsqlWriter out) {
        out.part(function).word("WITHIN GROUP (ORDER BY").list(order).close();
    }
}
