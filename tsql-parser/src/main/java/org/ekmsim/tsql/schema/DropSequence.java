package org.ekmsim.tsql.schema;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.DroppedObjects;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** DROP SEQUENCE (Transact-SQL). */
public final class DropSequence extends Statement {

    private final DroppedObjects dropped;

    public DropSequence(SqlParserPos position, DroppedObjects dropped) {
        super(position);
        this.dropped = dropped;
    }

    /** What is dropped. */
    public DroppedObjects dropped() {
        return dropped;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("DROP SEQUENCE").part(dropped);
    }
}
