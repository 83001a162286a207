package org.ekmsim.tsql.procedural;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** A label, the target of GOTO (Transact-SQL). */
public final class Label extends Statement {

    private final Identifier name;

    public Label(SqlParserPos position, Identifier name) {
        super(position);
        this.name = name;
    }

    /** The label. */
    public Identifier name() {
        return name;
    }

    @Override
    public void write(TsqlWriter out) {
        out.part(name).mark(":");
    }
}
