package org.ekmsim.tsql.database;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** ALTER DATABASE ... ADD [LOG] FILE: ALTER DATABASE File and Filegroup options (Transact-SQL). */
public final class AlterDatabaseAddFile extends Statement {

    private final @Nullable Identifier database;
    private final boolean log;
    private final List<FileSpecification> files;
    private final @Nullable Identifier filegroup;

    public AlterDatabaseAddFile(
            SqlParserPos position,
            @Nullable Identifier database,
            boolean log,
            List<FileSpecification> files,
            @Nullable Identifier filegroup) {
        super(position);
        this.database = database;
        this.log = log;
        this.files = List.copyOf(files);
        this.filegroup = filegroup;
    }

    /** The database; null for CURRENT. */
    public @Nullable Identifier database() {
        return database;
    }

    /** Whether they are log files. */
    public boolean log() {
        return log;
    }

    /** The files, at least one. */
    public List<FileSpecification> files() {
        return files;
    }

    /** The filegroup of data files, where written. */
    public @Nullable Identifier filegroup() {
        return filegroup;
    }

    @Override
    public void write(TsqlWriter out) {
        out.part(new AlteredDatabase(database))
                .word(log ? "ADD LOG FILE" : "ADD FILE")
                .list(files);
        if (filegroup != null) {
            out.word("TO FILEGROUP").part(filegroup);
        }
    }
}
