package org.ekmsim.tsql.columnencryption;

import org.ekmsim.tsql.expression.BinaryLiteral;
import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/**
 * A column encryption key as one column master key encrypts it.
 *
 * @param masterKey the column master key
 * @param algorithm the algorithm; null only where ALTER drops the value
 * @param value the encrypted key; null only where ALTER drops the value
 */
public record EncryptedValue(
        Identifier masterKey,
        @Nullable StringLiteral algorithm,
        @Nullable BinaryLiteral value) implements Clause {

    @Override
    public void write(TsqlWriter out) {
        out.open().word("COLUMN_MASTER_KEY =").part(masterKey);
        if (algorithm != null && value != null) {
            out.mark(",")
                    .word("ALGORITHM =")
                    .part(algorithm)
                    .mark(",")
                    .word("ENCRYPTED_VALUE =")
                    .part(value);
        }
        out.close();
    }
}
