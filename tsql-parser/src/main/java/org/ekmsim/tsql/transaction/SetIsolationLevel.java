package org.ekmsim.tsql.transaction;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** SET TRANSACTION ISOLATION LEVEL (Transact-SQL). */
public final class SetIsolationLevel extends Statement {

    private final String level;

    public SetIsolationLevel(SqlParserPos position, String level) {
        super(position);
        this.level = level;
    }

    /** The level in upper case, for example {@code READ COMMITTED}. */
    public String level() {
        return level;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("SET TRANSACTION ISOLATION LEVEL").word(level);
    }
}
