package org.ekmsim.tsql.procedural;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** TRY...CATCH (Transact-SQL). */
public final class TryCatch extends Statement {

    private final List<Statement> tryStatements;
    private final List<Statement> catchStatements;

    public TryCatch(SqlParserPos position, List<Statement> tryStatements, List<Statement> catchStatements) {
        super(position);
        this.tryStatements = List.copyOf(tryStatements);
        this.catchStatements = List.copyOf(catchStatements);
    }

    /** What is tried. */
    public List<Statement> tryStatements() {
        return tryStatements;
    }

    /** What runs after an error. */
    public List<Statement> catchStatements() {
        return catchStatements;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("BEGIN TRY").statements(tryStatements).word("END TRY");
        out.word("BEGIN CATCH").statements(catchStatements).word("END CATCH");
    }
}
