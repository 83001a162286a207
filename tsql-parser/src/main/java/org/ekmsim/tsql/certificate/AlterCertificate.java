package org.ekmsim.tsql.certificate;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.NamedStatement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** ALTER CERTIFICATE (Transact-SQL). */
public final class AlterCertificate extends NamedStatement {

    private final CertificateChange change;

    public AlterCertificate(SqlParserPos position, Identifier name, CertificateChange change) {
        super(position, name);
        this.change = change;
    }

    /** What changes. */
    public CertificateChange change() {
        return change;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("ALTER CERTIFICATE").part(name()).part(change);
    }
}
