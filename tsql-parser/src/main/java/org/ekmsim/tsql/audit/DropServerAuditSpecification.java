package org.ekmsim.tsql.audit;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.NamedStatement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** DROP SERVER AUDIT SPECIFICATION (Transact-SQL). */
public final class DropServerAuditSpecification extends NamedStatement {

    public DropServerAuditSpecification(SqlParserPos position, Identifier name) {
        super(position, name);
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("DROP SERVER AUDIT SPECIFICATION").part(name());
    }
}
