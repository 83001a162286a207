package org.ekmsim.tsql.transaction;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** BEGIN TRANSACTION (Transact-SQL). */
public final class BeginTransaction extends Statement {

    private final @Nullable TransactionName name;
    private final @Nullable LogMark mark;

    public BeginTransaction(SqlParserPos position, @Nullable TransactionName name, @Nullable LogMark mark) {
        super(position);
        this.name = name;
        this.mark = mark;
    }

    /** The transaction, where named. */
    public @Nullable TransactionName name() {
        return name;
    }

    /** The mark in the transaction log, where written. */
    public @Nullable LogMark mark() {
        return mark;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("BEGIN TRANSACTION");
        if (name != null) {
            out.part(name);
        }
        if (mark != null) {
            out.part(mark);
        }
    }
}
