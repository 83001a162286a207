package org.ekmsim.tsql.module;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.DroppedObjects;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** DROP VIEW (Transact-SQL). */
public final class DropView extends Statement {

    private final DroppedObjects dropped;

    public DropView(SqlParserPos position, DroppedObjects dropped) {
        super(position);
        this.dropped = dropped;
    }

    /** What is dropped. */
    public DroppedObjects dropped() {
        return dropped;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("DROP VIEW").part(dropped);
    }
}
