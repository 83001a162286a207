package org.ekmsim.tsql.procedural;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** SET of session options that are on or off: SET Statements (Transact-SQL). */
public final class SetOption extends Statement {

    private final List<String> options;
    private final boolean on;

    public SetOption(SqlParserPos position, List<String> options, boolean on) {
        super(position);
        this.options = List.copyOf(options);
        this.on = on;
    }

    /** The options in upper case, at least one. */
    public List<String> options() {
        return options;
    }

    /** ON or OFF. */
    public boolean on() {
        return on;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("SET").word(String.join(", ", options)).word(on ? "ON" : "OFF");
    }
}
