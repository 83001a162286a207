package org.ekmsim.tsql.masterkey;

import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** What ALTER MASTER KEY does. */
public sealed interface MasterKeyChange extends Clause {

    /**
     * Makes the key anew and encrypts again what it protects.
     *
     * @param forced whether what cannot be decrypted is given up
     * @param password what encrypts the new key
     */
    record RegenerateMasterKey(boolean forced, StringLiteral password) implements MasterKeyChange {
        @Override
        public void write(TsqlWriter out) {
            if (forced) {
                out.word("FORCE");
            }
            out.word("REGENERATE WITH ENCRYPTION BY PASSWORD =").part(password);
        }
    }

    /**
     * Adds or drops one encryption of the key.
     *
     * @param adding whether it is added; else it is dropped
     * @param password the password that encrypts; null when the service master key does
     */
    record ChangeEncryption(boolean adding, @Nullable StringLiteral password) implements MasterKeyChange {
        @Override
        public void write(TsqlWriter out) {
            out.word(adding ? "ADD ENCRYPTION BY" : "DROP ENCRYPTION BY");
            if (password == null) {
                out.word("SERVICE MASTER KEY");
            } else {
                out.word("PASSWORD =").part(password);
            }
        }
    }
}
