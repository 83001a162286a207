package org.ekmsim.tsql.database;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.option.NamedOption;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** ALTER DATABASE SCOPED CONFIGURATION ... SET (Transact-SQL). */
public final class AlterDatabaseScopedConfiguration extends Statement {

    private final boolean forSecondary;
    private final NamedOption setting;

    public AlterDatabaseScopedConfiguration(SqlParserPos position, boolean forSecondary, NamedOption setting) {
        super(position);
        this.forSecondary = forSecondary;
        this.setting = setting;
    }

    /** Whether the setting is for secondary replicas. */
    public boolean forSecondary() {
        return forSecondary;
    }

    /** The setting with its value. */
    public NamedOption setting() {
        return setting;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("ALTER DATABASE SCOPED CONFIGURATION");
        if (forSecondary) {
            out.word("FOR SECONDARY");
        }
        out.word("SET").part(setting);
    }
}
