package org.ekmsim.tsql.transaction;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** ROLLBACK TRANSACTION (Transact-SQL), to the start or to a savepoint. */
public final class RollbackTransaction extends Statement {

    private final @Nullable TransactionName name;

    public RollbackTransaction(SqlParserPos position, @Nullable TransactionName name) {
        super(position);
        this.name = name;
    }

    /** The transaction or savepoint, where named. */
    public @Nullable TransactionName name() {
        return name;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("ROLLBACK TRANSACTION");
        if (name != null) {
            out.part(name);
        }
    }
}
