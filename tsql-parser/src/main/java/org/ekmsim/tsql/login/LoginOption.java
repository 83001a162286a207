package org.ekmsim.tsql.login;

import org.ekmsim.tsql.expression.BinaryLiteral;
import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** An option after WITH of CREATE LOGIN and ALTER LOGIN. */
public sealed interface LoginOption extends Clause {

    /**
     * The database a session starts in.
     *
     * @param database its name
     */
    record DefaultDatabase(Identifier database) implements LoginOption {
        @Override
        public void write(TsqlWriter out) {
            out.word("DEFAULT_DATABASE =").part(database);
        }
    }

    /**
     * The language of a session.
     *
     * @param language its name
     */
    record DefaultLanguage(Identifier language) implements LoginOption {
        @Override
        public void write(TsqlWriter out) {
            out.word("DEFAULT_LANGUAGE =").part(language);
        }
    }

    /**
     * Whether the password policy is enforced.
     *
     * @param on ON or OFF
     */
    record CheckPolicy(boolean on) implements LoginOption {
        @Override
        public void write(TsqlWriter out) {
            out.word("CHECK_POLICY =").word(on ? "ON" : "OFF");
        }
    }

    /**
     * Whether the password expires.
     *
     * @param on ON or OFF
     */
    record CheckExpiration(boolean on) implements LoginOption {
        @Override
        public void write(TsqlWriter out) {
            out.word("CHECK_EXPIRATION =").word(on ? "ON" : "OFF");
        }
    }

    /**
     * The security identifier of a new login.
     *
     * @param value its bytes
     */
    record Sid(BinaryLiteral value) implements LoginOption {
        @Override
        public void write(TsqlWriter out) {
            out.word("SID =").part(value);
        }
    }

    /**
     * The one plain credential of the login.
     *
     * @param credential its name
     */
    record PlainCredential(Identifier credential) implements LoginOption {
        @Override
        public void write(TsqlWriter out) {
            out.word("CREDENTIAL =").part(credential);
        }
    }

    /** Takes the plain credential away. */
    record NoCredential() implements LoginOption {
        @Override
        public void write(TsqlWriter out) {
            out.word("NO CREDENTIAL");
        }
    }

    /**
     * A new name for the login.
     *
     * @param name the name
     */
    record NewName(Identifier name) implements LoginOption {
        @Override
        public void write(TsqlWriter out) {
            out.word("NAME =").part(name);
        }
    }

    /**
     * A new password.
     *
     * @param password the password
     * @param oldPassword the password it replaces, where written
     * @param mustChange whether MUST_CHANGE is written
     * @param unlock whether UNLOCK is written
     */
    record NewPassword(LoginPassword password, @Nullable StringLiteral oldPassword, boolean mustChange, boolean unlock)
            implements LoginOption {
        @Override
        public void write(TsqlWriter out) {
            out.part(password);
            if (oldPassword != null) {
                out.word("OLD_PASSWORD =").part(oldPassword);
            }
            if (mustChange) {
                out.word("MUST_CHANGE");
            }
            if (unlock) {
                out.word("UNLOCK");
            }
        }
    }

    /**
     * The object of Microsoft Entra, from SQL Server 2025.
     *
     * @param identifier its identifier
     */
    record ObjectId(StringLiteral identifier) implements LoginOption {
        @Override
        public void write(TsqlWriter out) {
            out.word("OBJECT_ID =").part(identifier);
        }
    }

    /**
     * The kind of principal of Microsoft Entra.
     *
     * @param type E for a user or application, X for a group
     */
    record ExternalType(String type) implements LoginOption {
        @Override
        public void write(TsqlWriter out) {
            out.word("TYPE =").word(type);
        }
    }
}
