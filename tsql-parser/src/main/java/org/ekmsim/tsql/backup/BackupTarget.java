package org.ekmsim.tsql.backup;

import java.util.List;
import org.ekmsim.tsql.option.NamedOption;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.TsqlWriter;

/**
 * Where a backup goes and how.
 *
 * @param devices the devices after TO, at least one
 * @param mirrors the devices of each MIRROR TO
 * @param options the options after WITH
 */
public record BackupTarget(List<BackupDevice> devices, List<List<BackupDevice>> mirrors, List<NamedOption> options)
        implements Clause {

    public BackupTarget {
        devices = List.copyOf(devices);
        mirrors = List.copyOf(mirrors);
        options = List.copyOf(options);
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("TO").list(devices);
        for (List<BackupDevice> mirror : mirrors) {
            out.word("MIRROR TO").list(mirror);
        }
        if (!options.isEmpty()) {
            out.word("WITH").list(options);
        }
    }
}
