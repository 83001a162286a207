package org.ekmsim.tsql.procedural;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** BEGIN...END (Transact-SQL). */
public final class Block extends Statement {

    private final List<Statement> statements;

    public Block(SqlParserPos position, List<Statement> statements) {
        super(position);
        this.statements = List.copyOf(statements);
    }

    /** The statements, at least one. */
    public List<Statement> statements() {
        return statements;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("BEGIN").statements(statements).word("END");
    }
}
