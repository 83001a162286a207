package org.ekmsim.tsql.certificate;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.NamedStatement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** CREATE CERTIFICATE (Transact-SQL). */
public final class CreateCertificate extends NamedStatement {

    private final @Nullable Identifier authorization;
    private final CertificateSource source;
    private final @Nullable Boolean activeForBeginDialog;

    public CreateCertificate(
            SqlParserPos position,
            Identifier name,
            @Nullable Identifier authorization,
            CertificateSource source,
            @Nullable Boolean activeForBeginDialog) {
        super(position, name);
        this.authorization = authorization;
        this.source = source;
        this.activeForBeginDialog = activeForBeginDialog;
    }

    /** Its owner, where written. */
    public @Nullable Identifier authorization() {
        return authorization;
    }

    /** Where it comes from. */
    public CertificateSource source() {
        return source;
    }

    /** ACTIVE FOR BEGIN_DIALOG, where written. */
    public @Nullable Boolean activeForBeginDialog() {
        return activeForBeginDialog;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("CREATE CERTIFICATE").part(name());
        out.optional("AUTHORIZATION", authorization);
        out.part(source);
        if (activeForBeginDialog != null) {
            out.word("ACTIVE FOR BEGIN_DIALOG =").word(activeForBeginDialog ? "ON" : "OFF");
        }
    }
}
