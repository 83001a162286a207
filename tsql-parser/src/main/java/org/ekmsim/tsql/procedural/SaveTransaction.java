package org.ekmsim.tsql.procedural;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** SAVE TRANSACTION (Transact-SQL). */
public final class SaveTransaction extends Statement {

    private final Identifier name;

    public SaveTransaction(SqlParserPos position, Identifier name) {
        super(position);
        this.name = name;
    }

    /** The savepoint. */
    public Identifier name() {
        return name;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("SAVE TRANSACTION").part(name);
    }
}
