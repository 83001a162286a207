package org.ekmsim.tsql.server;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.NumberLiteral;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** KILL QUERY NOTIFICATION SUBSCRIPTION (Transact-SQL). */
public final class KillQueryNotificationSubscription extends Statement {

    private final @Nullable NumberLiteral subscription;

    public KillQueryNotificationSubscription(SqlParserPos position, @Nullable NumberLiteral subscription) {
        super(position);
        this.subscription = subscription;
    }

    /** The subscription; null for ALL. */
    public @Nullable NumberLiteral subscription() {
        return subscription;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("KILL QUERY NOTIFICATION SUBSCRIPTION");
        if (subscription != null) {
            out.part(subscription);
        } else {
            out.word("ALL");
        }
    }
}
