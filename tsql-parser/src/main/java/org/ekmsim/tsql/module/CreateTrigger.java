package org.ekmsim.tsql.module;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** CREATE TRIGGER and CREATE OR ALTER TRIGGER (Transact-SQL). */
public final class CreateTrigger extends Statement {

    private final boolean orAlter;
    private final TriggerDefinition definition;

    public CreateTrigger(SqlParserPos position, boolean orAlter, TriggerDefinition definition) {
        super(position);
        this.orAlter = orAlter;
        this.definition = definition;
    }

    /** Whether OR ALTER is written. */
    public boolean orAlter() {
        return orAlter;
    }

    /** What is created. */
    public TriggerDefinition definition() {
        return definition;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word(orAlter ? "CREATE OR ALTER TRIGGER" : "CREATE TRIGGER").part(definition);
    }
}
