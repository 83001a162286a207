package org.ekmsim.tsql.backup;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** BACKUP SERVER, snapshot backups of all databases: BACKUP (Transact-SQL). */
public final class BackupServer extends Statement {

    private final BackupTarget target;

    public BackupServer(SqlParserPos position, BackupTarget target) {
        super(position);
        this.target = target;
    }

    /** The devices and options. */
    public BackupTarget target() {
        return target;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("BACKUP SERVER").part(target);
    }
}
