package org.ekmsim.tsql.configuration;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** RECONFIGURE (Transact-SQL). */
public final class Reconfigure extends Statement {

    private final boolean withOverride;

    public Reconfigure(SqlParserPos position, boolean withOverride) {
        super(position);
        this.withOverride = withOverride;
    }

    /** Whether WITH OVERRIDE is written. */
    public boolean withOverride() {
        return withOverride;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word(withOverride ? "RECONFIGURE WITH OVERRIDE" : "RECONFIGURE");
    }
}
