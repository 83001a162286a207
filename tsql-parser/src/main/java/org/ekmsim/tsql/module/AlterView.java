package org.ekmsim.tsql.module;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** ALTER VIEW (Transact-SQL). */
public final class AlterView extends Statement {

    private final ViewDefinition definition;

    public AlterView(SqlParserPos position, ViewDefinition definition) {
        super(position);
        this.definition = definition;
    }

    /** What it becomes. */
    public ViewDefinition definition() {
        return definition;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("ALTER VIEW").part(definition);
    }
}
