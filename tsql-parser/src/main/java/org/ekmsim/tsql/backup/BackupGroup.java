package org.ekmsim.tsql.backup;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** BACKUP GROUP, snapshot backups of several databases: BACKUP (Transact-SQL). */
public final class BackupGroup extends Statement {

    private final List<Identifier> databases;
    private final BackupTarget target;

    public BackupGroup(SqlParserPos position, List<Identifier> databases, BackupTarget target) {
        super(position);
        this.databases = List.copyOf(databases);
        this.target = target;
    }

    /** The databases, at least one. */
    public List<Identifier> databases() {
        return databases;
    }

    /** The devices and options. */
    public BackupTarget target() {
        return target;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("BACKUP GROUP").list(databases).part(target);
    }
}
