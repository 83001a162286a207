package org.ekmsim.tsql.backup;

import java.util.List;
import org.ekmsim.tsql.option.OptionValue;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.TsqlWriter;

/** What RESTORE reads: RESTORE Statements (Transact-SQL). */
public sealed interface RestoreSource extends Clause {

    /**
     * Backup devices.
     *
     * @param devices at least one
     */
    record Devices(List<BackupDevice> devices) implements RestoreSource {

        public Devices {
            devices = List.copyOf(devices);
        }

        @Override
        public void write(TsqlWriter out) {
            out.word("FROM").list(devices);
        }
    }

    /**
     * A snapshot of the same database.
     *
     * @param name its name, or a text that holds it
     */
    record Snapshot(OptionValue name) implements RestoreSource {
        @Override
        public void write(TsqlWriter out) {
            out.word("FROM DATABASE_SNAPSHOT =").part(name);
        }
    }
}
