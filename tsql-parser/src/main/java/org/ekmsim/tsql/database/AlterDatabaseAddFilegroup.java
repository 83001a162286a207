package org.ekmsim.tsql.database;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** ALTER DATABASE ... ADD FILEGROUP: ALTER DATABASE File and Filegroup options (Transact-SQL). */
public final class AlterDatabaseAddFilegroup extends Statement {

    private final @Nullable Identifier database;
    private final Identifier filegroup;
    private final @Nullable String contents;

    public AlterDatabaseAddFilegroup(
            SqlParserPos position, @Nullable Identifier database, Identifier filegroup, @Nullable String contents) {
        super(position);
        this.database = database;
        this.filegroup = filegroup;
        this.contents = contents;
    }

    /** The database; null for CURRENT. */
    public @Nullable Identifier database() {
        return database;
    }

    /** The new filegroup. */
    public Identifier filegroup() {
        return filegroup;
    }

    /** What it holds, in upper case, where CONTAINS is written. */
    public @Nullable String contents() {
        return contents;
    }

    @Override
    public void write(TsqlWriter out) {
        out.part(new AlteredDatabase(database)).word("ADD FILEGROUP").part(filegroup);
        if (contents != null) {
            out.word("CONTAINS").word(contents);
        }
    }
}
