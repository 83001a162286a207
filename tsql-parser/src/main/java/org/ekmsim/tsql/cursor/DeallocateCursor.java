package org.ekmsim.tsql.cursor;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** DEALLOCATE (Transact-SQL) of a cursor. */
public final class DeallocateCursor extends Statement {

    private final CursorReference cursor;

    public DeallocateCursor(SqlParserPos position, CursorReference cursor) {
        super(position);
        this.cursor = cursor;
    }

    /** The cursor. */
    public CursorReference cursor() {
        return cursor;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("DEALLOCATE").part(cursor);
    }
}
