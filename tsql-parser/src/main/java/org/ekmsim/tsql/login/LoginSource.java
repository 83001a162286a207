package org.ekmsim.tsql.login;

import java.util.List;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.TsqlWriter;

/** Where a new login comes from. */
public sealed interface LoginSource extends Clause {

    /**
     * A SQL Server login with a password.
     *
     * @param password the password
     * @param mustChange whether MUST_CHANGE is written
     * @param options further options in order
     */
    record PasswordSource(LoginPassword password, boolean mustChange, List<LoginOption> options)
            implements LoginSource {

        public PasswordSource {
            options = List.copyOf(options);
        }

        @Override
        public void write(TsqlWriter out) {
            out.word("WITH").part(password);
            if (mustChange) {
                out.word("MUST_CHANGE");
            }
            for (LoginOption option : options) {
                out.mark(",").part(option);
            }
        }
    }

    /**
     * A Windows account.
     *
     * @param options DEFAULT_DATABASE and DEFAULT_LANGUAGE, where written
     */
    record WindowsSource(List<LoginOption> options) implements LoginSource {

        public WindowsSource {
            options = List.copyOf(options);
        }

        @Override
        public void write(TsqlWriter out) {
            out.word("FROM WINDOWS");
            if (!options.isEmpty()) {
                out.word("WITH").list(options);
            }
        }
    }

    /**
     * A certificate in master.
     *
     * @param certificate its name
     */
    record CertificateSource(Identifier certificate) implements LoginSource {

        @Override
        public void write(TsqlWriter out) {
            out.word("FROM CERTIFICATE").part(certificate);
        }
    }

    /**
     * An asymmetric key in master.
     *
     * @param key its name
     */
    record AsymmetricKeySource(Identifier key) implements LoginSource {

        @Override
        public void write(TsqlWriter out) {
            out.word("FROM ASYMMETRIC KEY").part(key);
        }
    }

    /**
     * Microsoft Entra.
     *
     * @param options the options, where written
     */
    record ExternalProviderSource(List<LoginOption> options) implements LoginSource {

        public ExternalProviderSource {
            options = List.copyOf(options);
        }

        @Override
        public void write(TsqlWriter out) {
            out.word("FROM EXTERNAL PROVIDER");
            if (!options.isEmpty()) {
                out.word("WITH").list(options);
            }
        }
    }
}
