package org.ekmsim.tsql.procedural;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** EXECUTE (Transact-SQL) of text. */
public final class ExecuteString extends Statement {

    private final List<Expression> parts;

    public ExecuteString(SqlParserPos position, List<Expression> parts) {
        super(position);
        this.parts = List.copyOf(parts);
    }

    /** String literals and variables, put together in order. */
    public List<Expression> parts() {
        return parts;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("EXEC").open().part(parts.get(0));
        for (Expression part : parts.subList(1, parts.size())) {
            out.word("+").part(part);
        }
        out.close();
    }
}
