package org.ekmsim.tsql.transaction;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** SAVE TRANSACTION (Transact-SQL). */
public final class SaveTransaction extends Statement {

    private final TransactionName name;

    public SaveTransaction(SqlParserPos position, TransactionName name) {
        super(position);
        this.name = name;
    }

    /** The savepoint. */
    public TransactionName name() {
        return name;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("SAVE TRANSACTION").part(name);
    }
}
