package org.ekmsim.tsql.database;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** ALTER DATABASE SCOPED CONFIGURATION CLEAR PROCEDURE_CACHE (Transact-SQL). */
public final class AlterDatabaseScopedConfigurationClear extends Statement {

    private final @Nullable Expression plan;

    public AlterDatabaseScopedConfigurationClear(SqlParserPos position, @Nullable Expression plan) {
        super(position);
        this.plan = plan;
    }

    /** The handle of one plan, where written. */
    public @Nullable Expression plan() {
        return plan;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("ALTER DATABASE SCOPED CONFIGURATION CLEAR PROCEDURE_CACHE");
        if (plan != null) {
            out.part(plan);
        }
    }
}
