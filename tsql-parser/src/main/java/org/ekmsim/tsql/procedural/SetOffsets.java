package org.ekmsim.tsql.procedural;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** SET OFFSETS (Transact-SQL). */
public final class SetOffsets extends Statement {

    private final List<String> keywords;
    private final boolean on;

    public SetOffsets(SqlParserPos position, List<String> keywords, boolean on) {
        super(position);
        this.keywords = List.copyOf(keywords);
        this.on = on;
    }

    /** The keywords in upper case, at least one. */
    public List<String> keywords() {
        return keywords;
    }

    /** ON or OFF. */
    public boolean on() {
        return on;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("SET OFFSETS").word(String.join(", ", keywords)).word(on ? "ON" : "OFF");
    }
}
