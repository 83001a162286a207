package org.ekmsim.tsql.principal;

import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.TsqlWriter;

/** Whom a new user stands for. */
public sealed interface UserSource extends Clause {

    /**
     * A login.
     *
     * @param login its name
     */
    record ForLogin(Identifier login) implements UserSource {
        @Override
        public void write(TsqlWriter out) {
            out.word("FOR LOGIN").part(login);
        }
    }

    /** Nobody who can connect. */
    record WithoutLogin() implements UserSource {
        @Override
        public void write(TsqlWriter out) {
            out.word("WITHOUT LOGIN");
        }
    }

    /**
     * A certificate of the database.
     *
     * @param certificate its name
     */
    record ForCertificate(Identifier certificate) implements UserSource {
        @Override
        public void write(TsqlWriter out) {
            out.word("FOR CERTIFICATE").part(certificate);
        }
    }

    /**
     * An asymmetric key of the database.
     *
     * @param key its name
     */
    record ForAsymmetricKey(Identifier key) implements UserSource {
        @Override
        public void write(TsqlWriter out) {
            out.word("FOR ASYMMETRIC KEY").part(key);
        }
    }

    /** A principal of Microsoft Entra. */
    record FromExternalProvider() implements UserSource {
        @Override
        public void write(TsqlWriter out) {
            out.word("FROM EXTERNAL PROVIDER");
        }
    }
}
