package org.ekmsim.tsql.certificate;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.NamedStatement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** DROP CERTIFICATE (Transact-SQL). */
public final class DropCertificate extends NamedStatement {

    public DropCertificate(SqlParserPos position, Identifier name) {
        super(position, name);
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("DROP CERTIFICATE").part(name());
    }
}
