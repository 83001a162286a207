package org.ekmsim.tsql.database;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.option.NamedOption;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** ALTER DATABASE ... MODIFY (options) of Azure SQL Database: ALTER DATABASE (Transact-SQL). */
public final class AlterDatabaseModify extends Statement {

    private final @Nullable Identifier database;
    private final List<NamedOption> options;

    public AlterDatabaseModify(SqlParserPos position, @Nullable Identifier database, List<NamedOption> options) {
        super(position);
        this.database = database;
        this.options = List.copyOf(options);
    }

    /** The database; null for CURRENT. */
    public @Nullable Identifier database() {
        return database;
    }

    /** The options, at least one. */
    public List<NamedOption> options() {
        return options;
    }

    @Override
    public void write(TsqlWriter out) {
        out.part(new AlteredDatabase(database))
                .word("MODIFY")
                .open()
                .list(options)
                .close();
    }
}
