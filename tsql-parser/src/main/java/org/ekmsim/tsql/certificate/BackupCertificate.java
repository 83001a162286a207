package org.ekmsim.tsql.certificate;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.key.PrivateKeyOption;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.NamedStatement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** BACKUP CERTIFICATE (Transact-SQL). */
public final class BackupCertificate extends NamedStatement {

    private final StringLiteral file;
    private final @Nullable StringLiteral format;
    private final List<PrivateKeyOption> privateKey;

    public BackupCertificate(
            SqlParserPos position,
            Identifier name,
            StringLiteral file,
            @Nullable StringLiteral format,
            List<PrivateKeyOption> privateKey) {
        super(position, name);
        this.file = file;
        this.format = format;
        this.privateKey = List.copyOf(privateKey);
    }

    /** The path of the file the certificate goes to. */
    public StringLiteral file() {
        return file;
    }

    /** PFX where written, from SQL Server 2022. */
    public @Nullable StringLiteral format() {
        return format;
    }

    /** The options of PRIVATE KEY in order; empty where not written. */
    public List<PrivateKeyOption> privateKey() {
        return privateKey;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("BACKUP CERTIFICATE").part(name()).word("TO FILE =").part(file);
        PrivateKeyClause.write(out, format, privateKey);
    }
}
