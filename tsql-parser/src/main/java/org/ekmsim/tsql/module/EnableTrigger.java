package org.ekmsim.tsql.module;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.ObjectName;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** ENABLE TRIGGER (Transact-SQL). */
public final class EnableTrigger extends Statement {

    private final List<ObjectName> triggers;
    private final TriggerTarget target;

    public EnableTrigger(SqlParserPos position, List<ObjectName> triggers, TriggerTarget target) {
        super(position);
        this.triggers = List.copyOf(triggers);
        this.target = target;
    }

    /** The triggers; empty for ALL. */
    public List<ObjectName> triggers() {
        return triggers;
    }

    /** What they watch. */
    public TriggerTarget target() {
        return target;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("ENABLE TRIGGER");
        if (triggers.isEmpty()) {
            out.word("ALL");
        } else {
            out.list(triggers);
        }
        out.word("ON").part(target);
    }
}
