package org.ekmsim.tsql.certificate;

import java.util.List;
import org.ekmsim.tsql.expression.BinaryLiteral;
import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.key.PrivateKeyOption;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** Where a new certificate comes from. */
public sealed interface CertificateSource extends Clause {

    /**
     * A signed assembly of the database.
     *
     * @param assembly its name
     */
    record AssemblyCertificate(Identifier assembly) implements CertificateSource {
        @Override
        public void write(TsqlWriter out) {
            out.word("FROM ASSEMBLY").part(assembly);
        }
    }

    /**
     * A file.
     *
     * @param executable whether it is a signed library, written EXECUTABLE FILE
     * @param path its path
     * @param format PFX where written, from SQL Server 2022
     * @param privateKey the options of PRIVATE KEY in order; empty where not written
     */
    record CertificateFile(
            boolean executable,
            StringLiteral path,
            @Nullable StringLiteral format,
            List<PrivateKeyOption> privateKey) implements CertificateSource {

        public CertificateFile {
            privateKey = List.copyOf(privateKey);
        }

        @Override
        public void write(TsqlWriter out) {
            out.word(executable ? "FROM EXECUTABLE FILE =" : "FROM FILE =").part(path);
            PrivateKeyClause.write(out, format, privateKey);
        }
    }

    /**
     * The certificate itself.
     *
     * @param value its bytes in ASN.1
     * @param privateKey the options of PRIVATE KEY in order; empty where not written
     */
    record CertificateBinary(BinaryLiteral value, List<PrivateKeyOption> privateKey) implements CertificateSource {

        public CertificateBinary {
            privateKey = List.copyOf(privateKey);
        }

        @Override
        public void write(TsqlWriter out) {
            out.word("FROM BINARY =").part(value);
            PrivateKeyClause.write(out, null, privateKey);
        }
    }

    /**
     * A self-signed certificate the server makes.
     *
     * @param password what encrypts its private key instead of the database master key, where written
     * @param subject its subject
     * @param startDate from when it is valid, where written
     * @param expiryDate until when, where written
     */
    record SelfSigned(
            @Nullable StringLiteral password,
            StringLiteral subject,
            @Nullable StringLiteral startDate,
            @Nullable StringLiteral expiryDate)
            implements CertificateSource {

        @Override
        public void write(TsqlWriter out) {
            out.optional("ENCRYPTION BY PASSWORD =", password);
            out.word("WITH SUBJECT =").part(subject);
            if (startDate != null) {
                out.mark(",").word("START_DATE =").part(startDate);
            }
            if (expiryDate != null) {
                out.mark(",").word("EXPIRY_DATE =").part(expiryDate);
            }
        }
    }
}
