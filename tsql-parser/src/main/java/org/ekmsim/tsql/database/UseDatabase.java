package org.ekmsim.tsql.database;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** USE (Transact-SQL). */
public final class UseDatabase extends Statement {

    private final Identifier name;

    public UseDatabase(SqlParserPos position, Identifier name) {
        super(position);
        this.name = name;
    }

    /** The database. */
    public Identifier name() {
        return name;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("USE").part(name);
    }
}
