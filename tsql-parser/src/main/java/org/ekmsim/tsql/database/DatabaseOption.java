package org.ekmsim.tsql.database;

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
