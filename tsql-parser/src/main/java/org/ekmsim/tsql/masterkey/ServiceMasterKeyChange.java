package org.ekmsim.tsql.masterkey;

import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.TsqlWriter;

/** What ALTER SERVICE MASTER KEY does. */
public sealed interface ServiceMasterKeyChange extends Clause {

    /**
     * Makes the key anew and encrypts again what it protects.
     *
     * @param forced whether what cannot be decrypted is given up
     */
    record RegenerateServiceMasterKey(boolean forced) implements ServiceMasterKeyChange {
        @Override
        public void write(TsqlWriter out) {
            out.word(forced ? "FORCE REGENERATE" : "REGENERATE");
        }
    }

    /**
     * Recovers the key for a service account.
     *
     * @param former whether it is the account the key was encrypted for, written OLD_; else the one to come, NEW_
     * @param account its name
     * @param password its password
     */
    record RecoverForAccount(boolean former, StringLiteral account, StringLiteral password)
            implements ServiceMasterKeyChange {
        @Override
        public void write(TsqlWriter out) {
            out.word(former ? "WITH OLD_ACCOUNT =" : "WITH NEW_ACCOUNT =").part(account);
            out.mark(",").word(former ? "OLD_PASSWORD =" : "NEW_PASSWORD =").part(password);
        }
    }
}
