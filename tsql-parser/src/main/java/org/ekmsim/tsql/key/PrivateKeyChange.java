package org.ekmsim.tsql.key;

import java.util.List;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.TsqlWriter;

/** What ALTER ASYMMETRIC KEY and ALTER CERTIFICATE do to the private key. */
public sealed interface PrivateKeyChange extends Clause {

    /** Takes the private key away. */
    record RemovePrivateKey() implements PrivateKeyChange {
        @Override
        public void write(TsqlWriter out) {
            out.word("REMOVE PRIVATE KEY");
        }
    }

    /**
     * Brings a private key in or changes what protects it.
     *
     * @param options at least one, in order
     */
    record ChangePrivateKey(List<PrivateKeyOption> options) implements PrivateKeyChange {

        public ChangePrivateKey {
            options = List.copyOf(options);
        }

        @Override
        public void write(TsqlWriter out) {
            out.word("WITH PRIVATE KEY").open().list(options).close();
        }
    }
}
