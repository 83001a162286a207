package org.ekmsim.tsql.module;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** CREATE VIEW and CREATE OR ALTER VIEW (Transact-SQL). */
public final class CreateView extends Statement {

    private final boolean orAlter;
    private final ViewDefinition definition;

    public CreateView(SqlParserPos position, boolean orAlter, ViewDefinition definition) {
        super(position);
        this.orAlter = orAlter;
        this.definition = definition;
    }

    /** Whether OR ALTER is written. */
    public boolean orAlter() {
        return orAlter;
    }

    /** What is created. */
    public ViewDefinition definition() {
        return definition;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word(orAlter ? "CREATE OR ALTER VIEW" : "CREATE VIEW").part(definition);
    }
}
