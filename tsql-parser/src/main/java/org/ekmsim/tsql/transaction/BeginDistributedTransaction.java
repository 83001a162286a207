package org.ekmsim.tsql.transaction;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** BEGIN DISTRIBUTED TRANSACTION (Transact-SQL). */
public final class BeginDistributedTransaction extends Statement {

    private final @Nullable TransactionName name;

    public BeginDistributedTransaction(SqlParserPos position, @Nullable TransactionName name) {
        super(position);
        this.name = name;
    }

    /** The transaction, where named. */
    public @Nullable TransactionName name() {
        return name;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("BEGIN DISTRIBUTED TRANSACTION");
        if (name != null) {
            out.part(name);
        }
    }
}
