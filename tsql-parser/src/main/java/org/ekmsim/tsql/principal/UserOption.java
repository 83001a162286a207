package org.ekmsim.tsql.principal;

import org.ekmsim.tsql.expression.BinaryLiteral;
import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** An option after WITH of CREATE USER and ALTER USER. */
public sealed interface UserOption extends Clause {

    /**
     * The schema names are looked for first.
     *
     * @param schema its name; null where NULL is written, which only ALTER USER takes
     */
    record DefaultSchema(@Nullable Identifier schema) implements UserOption {
        @Override
        public void write(TsqlWriter out) {
            out.word("DEFAULT_SCHEMA =");
            if (schema == null) {
                out.word("NULL");
            } else {
                out.part(schema);
            }
        }
    }

    /**
     * The language of a session: its name, or its number.
     *
     * @param language the name, alias or NONE; null where a number is written
     * @param localeId the number; null where a name is written
     */
    record DefaultLanguage(
            @Nullable Identifier language, @Nullable Integer localeId) implements UserOption {
        @Override
        public void write(TsqlWriter out) {
            out.word("DEFAULT_LANGUAGE =");
            if (language == null) {
                out.word(String.valueOf(localeId));
            } else {
                out.part(language);
            }
        }
    }

    /**
     * The password of a user of a contained database.
     *
     * @param password the password
     * @param oldPassword the password it replaces, where written
     */
    record UserPassword(StringLiteral password, @Nullable StringLiteral oldPassword) implements UserOption {
        @Override
        public void write(TsqlWriter out) {
            out.word("PASSWORD =").part(password).optional("OLD_PASSWORD =", oldPassword);
        }
    }

    /**
     * The security identifier.
     *
     * @param value its bytes
     */
    record UserSid(BinaryLiteral value) implements UserOption {
        @Override
        public void write(TsqlWriter out) {
            out.word("SID =").part(value);
        }
    }

    /**
     * The kind of principal of Microsoft Entra.
     *
     * @param type E for a user or application, X for a group
     */
    record UserType(String type) implements UserOption {
        @Override
        public void write(TsqlWriter out) {
            out.word("TYPE =").word(type);
        }
    }

    /**
     * The object of Microsoft Entra, from SQL Server 2025.
     *
     * @param identifier its identifier
     */
    record UserObjectId(StringLiteral identifier) implements UserOption {
        @Override
        public void write(TsqlWriter out) {
            out.word("OBJECT_ID =").part(identifier);
        }
    }

    /**
     * Whether encrypted values may be copied in bulk as they are.
     *
     * @param on ON or OFF
     */
    record AllowEncryptedValueModifications(boolean on) implements UserOption {
        @Override
        public void write(TsqlWriter out) {
            out.word("ALLOW_ENCRYPTED_VALUE_MODIFICATIONS =").word(on ? "ON" : "OFF");
        }
    }

    /**
     * A new name for the user.
     *
     * @param newName the name
     */
    record NewUserName(Identifier newName) implements UserOption {
        @Override
        public void write(TsqlWriter out) {
            out.word("NAME =").part(newName);
        }
    }

    /**
     * Another login the user stands for.
     *
     * @param login its name
     */
    record NewUserLogin(Identifier login) implements UserOption {
        @Override
        public void write(TsqlWriter out) {
            out.word("LOGIN =").part(login);
        }
    }
}
