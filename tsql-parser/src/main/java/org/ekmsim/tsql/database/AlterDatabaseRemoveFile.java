package org.ekmsim.tsql.database;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** ALTER DATABASE ... REMOVE FILE: ALTER DATABASE File and Filegroup options (Transact-SQL). */
public final class AlterDatabaseRemoveFile extends Statement {

    private final @Nullable Identifier database;
    private final Identifier file;

    public AlterDatabaseRemoveFile(SqlParserPos position, @Nullable Identifier database, Identifier file) {
        super(position);
        this.database = database;
        this.file = file;
    }

    /** The database; null for CURRENT. */
    public @Nullable Identifier database() {
        return database;
    }

    /** The logical name of the file. */
    public Identifier file() {
        return file;
    }

    @Override
    public void write(TsqlWriter out) {
        out.part(new AlteredDatabase(database)).word("REMOVE FILE").part(file);
    }
}
