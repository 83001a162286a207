package org.ekmsim.tsql.procedural;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** DECLARE @local_variable (Transact-SQL). */
public final class Declare extends Statement {

    private final List<Declaration> declarations;

    public Declare(SqlParserPos position, List<Declaration> declarations) {
        super(position);
        this.declarations = List.copyOf(declarations);
    }

    /** The variables, at least one. */
    public List<Declaration> declarations() {
        return declarations;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("DECLARE").list(declarations);
    }
}
