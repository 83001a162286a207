package org.ekmsim.tsql.database;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** ALTER DATABASE ... REMOVE FILEGROUP: ALTER DATABASE File and Filegroup options (Transact-SQL). */
public final class AlterDatabaseRemoveFilegroup extends Statement {

    private final @Nullable Identifier database;
    private final Identifier filegroup;

    public AlterDatabaseRemoveFilegroup(SqlParserPos position, @Nullable Identifier database, Identifier filegroup) {
        super(position);
        this.database = database;
        this.filegroup = filegroup;
    }

    /** The database; null for CURRENT. */
    public @Nullable Identifier database() {
        return database;
    }

    /** The filegroup. */
    public Identifier filegroup() {
        return filegroup;
    }

    @Override
    public void write(TsqlWriter out) {
        out.part(new AlteredDatabase(database)).word("REMOVE FILEGROUP").part(filegroup);
    }
}
