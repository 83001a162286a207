package org.ekmsim.tsql.expression;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.TsqlWriter;

/** AT TIME ZONE (Transact-SQL). */
public final class TimeZoneExpression extends Expression {

    private final Expression operand;
    private final Expression zone;

    public TimeZoneExpression(SqlParserPos position, Expression operand, Expression zone) {
        super(position, heightOver(operand, zone));
        this.operand = operand;
        this.zone = zone;
    }

    /** The date and time. */
    public Expression operand() {
        return operand;
    }

    /** The name of the zone. */
    public Expression zone() {
        return zone;
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    Precedence precedence() {
        return Precedence.COLLATE;
    }

    @Override
    public void write(TsqlWriter out) {
        operand.writeOperand(out, operand instanceof UnaryExpression ? Precedence.PRIMARY : Precedence.COLLATE);
        out.word("AT TIME ZONE");
        zone.writeOperand(out, Precedence.PRIMARY);
    }
}
