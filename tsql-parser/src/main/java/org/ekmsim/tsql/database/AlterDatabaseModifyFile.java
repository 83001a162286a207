package org.ekmsim.tsql.database;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** ALTER DATABASE ... MODIFY FILE: ALTER DATABASE File and Filegroup options (Transact-SQL). */
public final class AlterDatabaseModifyFile extends Statement {

    private final @Nullable Identifier database;
    private final FileSpecification file;

    public AlterDatabaseModifyFile(SqlParserPos position, @Nullable Identifier database, FileSpecification file) {
        super(position);
        this.database = database;
        this.file = file;
    }

    /** The database; null for CURRENT. */
    public @Nullable Identifier database() {
        return database;
    }

    /** The file with what changes. */
    public FileSpecification file() {
        return file;
    }

    @Override
    public void write(TsqlWriter out) {
        out.part(new AlteredDatabase(database)).word("MODIFY FILE").part(file);
    }
}
