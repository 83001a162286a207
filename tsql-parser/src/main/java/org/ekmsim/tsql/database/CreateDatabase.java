package org.ekmsim.tsql.database;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** CREATE DATABASE (Transact-SQL) without clauses. */
public final class CreateDatabase extends Statement {

    private final Identifier name;

    public CreateDatabase(SqlParserPos position, Identifier name) {
        super(position);
        this.name = name;
    }

    /** The database's name. */
    public Identifier name() {
        return name;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("CREATE DATABASE").part(name);
    }
}
