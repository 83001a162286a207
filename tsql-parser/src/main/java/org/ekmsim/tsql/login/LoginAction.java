package org.ekmsim.tsql.login;

import java.util.List;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.TsqlWriter;

/** What ALTER LOGIN does. */
public sealed interface LoginAction extends Clause {

    /** Lets the login connect. */
    record EnableLogin() implements LoginAction {
        @Override
        public void write(TsqlWriter out) {
            out.word("ENABLE");
        }
    }

    /** Keeps the login from connecting. */
    record DisableLogin() implements LoginAction {
        @Override
        public void write(TsqlWriter out) {
            out.word("DISABLE");
        }
    }

    /**
     * Maps a credential of a cryptographic provider to the login.
     *
     * @param credential its name
     */
    record AddCredential(Identifier credential) implements LoginAction {
        @Override
        public void write(TsqlWriter out) {
            out.word("ADD CREDENTIAL").part(credential);
        }
    }

    /**
     * Ends such a mapping.
     *
     * @param credential its name
     */
    record DropCredentialMapping(Identifier credential) implements LoginAction {
        @Override
        public void write(TsqlWriter out) {
            out.word("DROP CREDENTIAL").part(credential);
        }
    }

    /**
     * Changes properties.
     *
     * @param options at least one, in order
     */
    record ChangeLogin(List<LoginOption> options) implements LoginAction {

        public ChangeLogin {
            options = List.copyOf(options);
        }

        @Override
        public void write(TsqlWriter out) {
            out.word("WITH").list(options);
        }
    }
}
