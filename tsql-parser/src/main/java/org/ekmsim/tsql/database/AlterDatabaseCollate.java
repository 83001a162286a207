package org.ekmsim.tsql.database;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** ALTER DATABASE ... COLLATE (Transact-SQL). */
public final class AlterDatabaseCollate extends Statement {

    private final @Nullable Identifier database;
    private final Identifier collation;

    public AlterDatabaseCollate(SqlParserPos position, @Nullable Identifier database, Identifier collation) {
        super(position);
        this.database = database;
        this.collation = collation;
    }

    /** The database; null for CURRENT. */
    public @Nullable Identifier database() {
        return database;
    }

    /** The collation. */
    public Identifier collation() {
        return collation;
    }

    @Override
    public void write(TsqlWriter out) {
        out.part(new AlteredDatabase(database)).word("COLLATE").part(collation);
    }
}
