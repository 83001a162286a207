package org.ekmsim.tsql.database;

import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.TsqlWriter;

/**
 * What protects a database encryption key; it is looked up in master.
 *
 * @param kind its class
 * @param name its name
 */
public record Encryptor(Kind kind, Identifier name) implements Clause {

    /** The classes of protector. */
    public enum Kind {
        CERTIFICATE("CERTIFICATE"),
        ASYMMETRIC_KEY("ASYMMETRIC KEY");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("ENCRYPTION BY SERVER").word(kind.words).part(name);
    }
}
