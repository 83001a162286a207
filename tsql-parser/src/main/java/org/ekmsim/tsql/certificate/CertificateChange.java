package org.ekmsim.tsql.certificate;

import org.ekmsim.tsql.key.PrivateKeyChange;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.TsqlWriter;

/** What ALTER CERTIFICATE does. */
public sealed interface CertificateChange extends Clause {

    /**
     * Changes the private key.
     *
     * @param change how
     */
    record ChangeOfPrivateKey(PrivateKeyChange change) implements CertificateChange {
        @Override
        public void write(TsqlWriter out) {
            out.part(change);
        }
    }

    /**
     * Says whether Service Broker may begin dialogs with it.
     *
     * @param active ON or OFF
     */
    record ActiveForBeginDialog(boolean active) implements CertificateChange {
        @Override
        public void write(TsqlWriter out) {
            out.word("WITH ACTIVE FOR BEGIN_DIALOG =").word(active ? "ON" : "OFF");
        }
    }
}
