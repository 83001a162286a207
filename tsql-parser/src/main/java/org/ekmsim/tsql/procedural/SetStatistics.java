package org.ekmsim.tsql.procedural;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** SET STATISTICS IO, PROFILE, TIME and XML (Transact-SQL). */
public final class SetStatistics extends Statement {

    private final List<String> kinds;
    private final boolean on;

    public SetStatistics(SqlParserPos position, List<String> kinds, boolean on) {
        super(position);
        this.kinds = List.copyOf(kinds);
        this.on = on;
    }

    /** The kinds in upper case, at least one. */
    public List<String> kinds() {
        return kinds;
    }

    /** ON or OFF. */
    public boolean on() {
        return on;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("SET STATISTICS").word(String.join(", ", kinds)).word(on ? "ON" : "OFF");
    }
}
