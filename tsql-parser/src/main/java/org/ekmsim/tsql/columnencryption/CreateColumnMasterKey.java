package org.ekmsim.tsql.columnencryption;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.BinaryLiteral;
import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.NamedStatement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** CREATE COLUMN MASTER KEY (Transact-SQL). */
public final class CreateColumnMasterKey extends NamedStatement {

    private final StringLiteral providerName;
    private final StringLiteral path;
    private final @Nullable BinaryLiteral enclaveSignature;

    public CreateColumnMasterKey(
            SqlParserPos position,
            Identifier name,
            StringLiteral providerName,
            StringLiteral path,
            @Nullable BinaryLiteral enclaveSignature) {
        super(position, name);
        this.providerName = providerName;
        this.path = path;
        this.enclaveSignature = enclaveSignature;
    }

    /** KEY_STORE_PROVIDER_NAME: what holds the key. */
    public StringLiteral providerName() {
        return providerName;
    }

    /** KEY_PATH: where it is there. */
    public StringLiteral path() {
        return path;
    }

    /** The signature of ENCLAVE_COMPUTATIONS, where written. */
    public @Nullable BinaryLiteral enclaveSignature() {
        return enclaveSignature;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("CREATE COLUMN MASTER KEY").part(name()).word("WITH").open();
        out.word("KEY_STORE_PROVIDER_NAME =")
                .part(providerName)
                .mark(",")
                .word("KEY_PATH =")
                .part(path);
        if (enclaveSignature != null) {
            out.mark(",")
                    .word("ENCLAVE_COMPUTATIONS")
                    .open()
                    .word("SIGNATURE =")
                    .part(enclaveSignature)
                    .close();
        }
        out.close();
    }
}
