package org.ekmsim.tsql.transaction;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** COMMIT TRANSACTION (Transact-SQL); COMMIT WORK is the same without a name. */
public final class CommitTransaction extends Statement {

    private final @Nullable TransactionName name;
    private final @Nullable Boolean delayedDurability;

    public CommitTransaction(
            SqlParserPos position, @Nullable TransactionName name, @Nullable Boolean delayedDurability) {
        super(position);
        this.name = name;
        this.delayedDurability = delayedDurability;
    }

    /** The transaction, where named. */
    public @Nullable TransactionName name() {
        return name;
    }

    /** DELAYED_DURABILITY as ON or OFF, where written. */
    public @Nullable Boolean delayedDurability() {
        return delayedDurability;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("COMMIT TRANSACTION");
        if (name != null) {
            out.part(name);
        }
        if (delayedDurability != null) {
            out.word("WITH (DELAYED_DURABILITY = " + (delayedDurability ? "ON" : "OFF"))
                    .close();
        }
    }
}
