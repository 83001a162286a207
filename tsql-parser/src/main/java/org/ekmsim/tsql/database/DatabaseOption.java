package org.ekmsim.tsql.database;

import org.ekmsim.tsql.option.NamedOption;
import org.ekmsim.tsql.option.OptionValue;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.TsqlWriter;

/** An option of ALTER DATABASE SET: ALTER DATABASE SET options (Transact-SQL). */
public sealed interface DatabaseOption extends Clause {

    /**
     * Transparent data encryption.
     *
     * @param state what is asked for
     */
    record SetEncryption(EncryptionState state) implements DatabaseOption {
        @Override
        public void write(TsqlWriter out) {
            out.word("ENCRYPTION").word(state.name());
        }
    }

    /**
     * Whether the database is open.
     *
     * @param state what is asked for
     */
    record SetAvailability(Availability state) implements DatabaseOption {
        @Override
        public void write(TsqlWriter out) {
            out.word(state.name());
        }
    }

    /**
     * Who may use the database.
     *
     * @param mode what is asked for
     */
    record SetUserAccess(UserAccess mode) implements DatabaseOption {
        @Override
        public void write(TsqlWriter out) {
            out.word(mode.name());
        }
    }

    /**
     * Whether the database may change.
     *
     * @param mode what is asked for
     */
    record SetUpdateability(Updateability mode) implements DatabaseOption {
        @Override
        public void write(TsqlWriter out) {
            out.word(mode.name());
        }
    }

    /**
     * Any other option.
     *
     * @param option the option as written
     */
    record Other(NamedOption option) implements DatabaseOption {
        @Override
        public void write(TsqlWriter out) {
            out.part(option);
        }
    }

    /** The option that an option of the statement stands for. */
    static DatabaseOption of(NamedOption option) {
        return switch (option.name()) {
            case "ENCRYPTION" -> new SetEncryption(EncryptionState.valueOf(word(option)));
            case "ONLINE", "OFFLINE", "EMERGENCY" -> new SetAvailability(Availability.valueOf(option.name()));
            case "SINGLE_USER", "RESTRICTED_USER", "MULTI_USER" -> new SetUserAccess(UserAccess.valueOf(option.name()));
            case "READ_ONLY", "READ_WRITE" -> new SetUpdateability(Updateability.valueOf(option.name()));
            default -> new Other(option);
        };
    }

    private static String word(NamedOption option) {
        return option.value() instanceof OptionValue.Word word ? word.word() : "";
    }

    /** Values of ENCRYPTION. */
    enum EncryptionState {
        ON,
        OFF,
        SUSPEND,
        RESUME
    }

    /** Database states that can be set. */
    enum Availability {
        ONLINE,
        OFFLINE,
        EMERGENCY
    }

    /** User access modes. */
    enum UserAccess {
        SINGLE_USER,
        RESTRICTED_USER,
        MULTI_USER
    }

    /** Update modes. */
    enum Updateability {
        READ_ONLY,
        READ_WRITE
    }
}
