package org.ekmsim.tsql.module;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.DroppedObjects;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** DROP TRIGGER (Transact-SQL). */
public final class DropTrigger extends Statement {

    private final DroppedObjects dropped;
    private final @Nullable TriggerTarget target;

    public DropTrigger(SqlParserPos position, DroppedObjects dropped, @Nullable TriggerTarget target) {
        super(position);
        this.dropped = dropped;
        this.target = target;
    }

    /** What is dropped. */
    public DroppedObjects dropped() {
        return dropped;
    }

    /** DATABASE or ALL SERVER, where written. */
    public @Nullable TriggerTarget target() {
        return target;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("DROP TRIGGER").part(dropped);
        if (target != null) {
            out.word("ON").part(target);
        }
    }
}
