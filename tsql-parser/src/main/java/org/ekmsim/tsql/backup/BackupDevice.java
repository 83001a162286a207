package org.ekmsim.tsql.backup;

import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.TsqlWriter;

/** A backup device: BACKUP (Transact-SQL). */
public sealed interface BackupDevice extends Clause {

    /**
     * A device of sp_addumpdevice.
     *
     * @param name its logical name
     */
    record Logical(NameOrVariable name) implements BackupDevice {
        @Override
        public void write(TsqlWriter out) {
            out.part(name);
        }
    }

    /**
     * A file, tape or address.
     *
     * @param kind which of them
     * @param path a text or a variable that holds it
     */
    record Physical(Kind kind, Expression path) implements BackupDevice {
        @Override
        public void write(TsqlWriter out) {
            out.word(kind.name()).word("=").part(path);
        }
    }

    /** The kinds of physical devices. */
    enum Kind {
        DISK,
        TAPE,
        URL,
        VIRTUAL_DEVICE
    }
}
