package org.ekmsim.tsql.audit;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.NamedStatement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** ALTER SERVER AUDIT (Transact-SQL). */
public final class AlterServerAudit extends NamedStatement {

    private final AuditChange change;

    public AlterServerAudit(SqlParserPos position, Identifier name, AuditChange change) {
        super(position, name);
        this.change = change;
    }

    /** What changes. */
    public AuditChange change() {
        return change;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("ALTER SERVER AUDIT").part(name()).part(change);
    }
}
