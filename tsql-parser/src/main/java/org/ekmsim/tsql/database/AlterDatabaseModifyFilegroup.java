package org.ekmsim.tsql.database;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.option.NamedOption;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** ALTER DATABASE ... MODIFY FILEGROUP: ALTER DATABASE File and Filegroup options (Transact-SQL). */
public final class AlterDatabaseModifyFilegroup extends Statement {

    private final @Nullable Identifier database;
    private final Identifier filegroup;
    private final NamedOption change;
    private final @Nullable Termination termination;

    public AlterDatabaseModifyFilegroup(
            SqlParserPos position,
            @Nullable Identifier database,
            Identifier filegroup,
            NamedOption change,
            @Nullable Termination termination) {
        super(position);
        this.database = database;
        this.filegroup = filegroup;
        this.change = change;
        this.termination = termination;
    }

    /** The database; null for CURRENT. */
    public @Nullable Identifier database() {
        return database;
    }

    /** The filegroup. */
    public Identifier filegroup() {
        return filegroup;
    }

    /** What changes. */
    public NamedOption change() {
        return change;
    }

    /** The termination clause, where written. */
    public @Nullable Termination termination() {
        return termination;
    }

    @Override
    public void write(TsqlWriter out) {
        out.part(new AlteredDatabase(database))
                .word("MODIFY FILEGROUP")
                .part(filegroup)
                .part(change);
        if (termination != null) {
            out.part(termination);
        }
    }
}
