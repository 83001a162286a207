package org.ekmsim.tsql.key;

import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** What encrypts a symmetric key, or decrypts it when it is opened. */
public sealed interface KeyMechanism extends Clause {

    /**
     * A certificate of the database.
     *
     * @param certificate its name
     * @param password the password of its private key, where written; only when a key is opened
     */
    record ByCertificate(Identifier certificate, @Nullable StringLiteral password) implements KeyMechanism {
        @Override
        public void write(TsqlWriter out) {
            out.word("CERTIFICATE").part(certificate);
            writePassword(out, password);
        }
    }

    /**
     * An asymmetric key of the database.
     *
     * @param key its name
     * @param password the password of its private key, where written; only when a key is opened
     */
    record ByAsymmetricKey(Identifier key, @Nullable StringLiteral password) implements KeyMechanism {
        @Override
        public void write(TsqlWriter out) {
            out.word("ASYMMETRIC KEY").part(key);
            writePassword(out, password);
        }
    }

    /**
     * Another symmetric key, which must be open.
     *
     * @param key its name
     */
    record BySymmetricKey(Identifier key) implements KeyMechanism {
        @Override
        public void write(TsqlWriter out) {
            out.word("SYMMETRIC KEY").part(key);
        }
    }

    /**
     * A password.
     *
     * @param password the password
     */
    record ByPassword(StringLiteral password) implements KeyMechanism {
        @Override
        public void write(TsqlWriter out) {
            out.word("PASSWORD =").part(password);
        }
    }

    private static void writePassword(TsqlWriter out, @Nullable StringLiteral password) {
        out.optional("WITH PASSWORD =", password);
    }
}
