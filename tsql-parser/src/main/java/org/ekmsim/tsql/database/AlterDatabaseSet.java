package org.ekmsim.tsql.database;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** ALTER DATABASE SET options (Transact-SQL). */
public final class AlterDatabaseSet extends Statement {

    private final @Nullable Identifier database;
    private final List<DatabaseOption> options;
    private final @Nullable Termination termination;

    public AlterDatabaseSet(
            SqlParserPos position,
            @Nullable Identifier database,
            List<DatabaseOption> options,
            @Nullable Termination termination) {
        super(position);
        this.database = database;
        this.options = List.copyOf(options);
        this.termination = termination;
    }

    /** The database; null for CURRENT. */
    public @Nullable Identifier database() {
        return database;
    }

    /** The options, at least one. */
    public List<DatabaseOption> options() {
        return options;
    }

    /** The termination clause, where written. */
    public @Nullable Termination termination() {
        return termination;
    }

    @Override
    public void write(TsqlWriter out) {
        out.part(new AlteredDatabase(database)).word("SET").list(options);
        if (termination != null) {
            out.part(termination);
        }
    }
}
