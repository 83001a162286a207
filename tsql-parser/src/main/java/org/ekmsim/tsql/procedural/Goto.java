package org.ekmsim.tsql.procedural;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** GOTO (Transact-SQL). */
public final class Goto extends Statement {

    private final Identifier label;

    public Goto(SqlParserPos position, Identifier label) {
        super(position);
        this.label = label;
    }

    /** The label to go on at. */
    public Identifier label() {
        return label;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("GOTO").part(label);
    }
}
