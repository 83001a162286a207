package org.ekmsim.tsql.backup;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.option.NamedOption;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** BACKUP DATABASE (Transact-SQL). */
public final class BackupDatabase extends Statement {

    private final NameOrVariable database;
    private final List<NamedOption> files;
    private final BackupTarget target;

    public BackupDatabase(
            SqlParserPos position, NameOrVariable database, List<NamedOption> files, BackupTarget target) {
        super(position);
        this.database = database;
        this.files = List.copyOf(files);
        this.target = target;
    }

    /** The database. */
    public NameOrVariable database() {
        return database;
    }

    /** The files and filegroups, none for the whole database. */
    public List<NamedOption> files() {
        return files;
    }

    /** The devices and options. */
    public BackupTarget target() {
        return target;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("BACKUP DATABASE").part(database).list(files).part(target);
    }
}
