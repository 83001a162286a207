package org.ekmsim.engine.configuration;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ekmsim.engine.documented.DocumentedTable;

/**
 * The options of every version, read from the table beside this class.
 *
 * @see <a href="https://learn.microsoft.com/sql/database-engine/configure-windows/server-configuration-options-sql-server">Server
 *     configuration options</a>
 */
final class ConfigurationOptions {

    private static final List<ConfigurationOption> ALL = read();
    private static final Map<Integer, ConfigurationOption> BY_ID =
            ALL.stream().collect(Collectors.toUnmodifiableMap(ConfigurationOption::id, Function.identity()));

    private ConfigurationOptions() {}

    /** The options of a version, by name. */
    static List<ConfigurationOption> of(int majorVersion) {
        return ALL.stream().filter(option -> option.since() <= majorVersion).toList();
    }

    /** The option of a configuration id. */
    static ConfigurationOption of(Integer id) {
        ConfigurationOption option = BY_ID.get(id);
        if (option == null) {
            throw new IllegalArgumentException("No configuration option has id " + id);
        }
        return option;
    }

    private static List<ConfigurationOption> read() {
        return DocumentedTable.lines(ConfigurationOptions.class, "options.txt").stream()
                .map(ConfigurationOptions::option)
                .sorted(Comparator.comparing(option -> option.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static ConfigurationOption option(String line) {
        String[] cells = line.split(" \\| ", -1);
        return new ConfigurationOption(
                Integer.parseInt(cells[0]),
                cells[1],
                Integer.parseInt(cells[2]),
                Integer.parseInt(cells[3]),
                Integer.parseInt(cells[4]),
                cells[5].equals("yes"),
                cells[6].equals("yes"),
                Integer.parseInt(cells[7]),
                cells[8].equals("free"),
                cells[9]);
    }
}
