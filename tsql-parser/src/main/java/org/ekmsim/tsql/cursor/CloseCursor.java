package org.ekmsim.tsql.cursor;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** CLOSE (Transact-SQL) of a cursor. */
public final class CloseCursor extends Statement {

    private final CursorReference cursor;

    public CloseCursor(SqlParserPos position, CursorReference cursor) {
        super(position);
        this.cursor = cursor;
    }

    /** The cursor. */
    public CursorReference cursor() {
        return cursor;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("CLOSE").part(cursor);
    }
}
