package org.ekmsim.tsql.module;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** ALTER TRIGGER (Transact-SQL). */
public final class AlterTrigger extends Statement {

    private final TriggerDefinition definition;

    public AlterTrigger(SqlParserPos position, TriggerDefinition definition) {
        super(position);
        this.definition = definition;
    }

    /** What it becomes. */
    public TriggerDefinition definition() {
        return definition;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("ALTER TRIGGER").part(definition);
    }
}
