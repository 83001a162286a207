package org.ekmsim.tsql.database;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** DROP DATABASE (Transact-SQL). */
public final class DropDatabase extends Statement {

    private final boolean ifExists;
    private final List<Identifier> names;

    public DropDatabase(SqlParserPos position, boolean ifExists, List<Identifier> names) {
        super(position);
        this.ifExists = ifExists;
        this.names = List.copyOf(names);
    }

    /** Whether IF EXISTS is written. */
    public boolean ifExists() {
        return ifExists;
    }

    /** The databases, at least one. */
    public List<Identifier> names() {
        return names;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word(ifExists ? "DROP DATABASE IF EXISTS" : "DROP DATABASE").list(names);
    }
}
