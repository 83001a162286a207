package org.ekmsim.engine.configuration;

import java.util.Comparator;
import java.util.List;
import org.pcollections.PMap;
import org.pcollections.TreePMap;

/**
 * The configured and running values of an instance. Values are set by sp_configure, put into use by RECONFIGURE (dynamic options)
 * or a restart (all); the transaction of a statement never takes them back.
 *
 * @param configured values by option id, as sp_configure's {@code config_value}
 * @param running values by option id, as sp_configure's {@code run_value}
 * @see <a href="https://learn.microsoft.com/sql/database-engine/configure-windows/server-configuration-options-sql-server">Server
 *     configuration options</a>
 */
public record Configuration(PMap<Integer, Integer> configured, PMap<Integer, Integer> running) {

    public static final ConfigurationOption SHOW_ADVANCED_OPTIONS =
            new ConfigurationOption(518, "show advanced options", 0, 1, 0, false, true, "show advanced options");

    public static final ConfigurationOption EKM_PROVIDER_ENABLED = new ConfigurationOption(
            1580, "EKM provider enabled", 0, 1, 0, true, true, "Enable or disable EKM provider");

    private static final List<ConfigurationOption> OPTIONS = List.of(
            new ConfigurationOption(102, "allow updates", 0, 1, 0, false, true, "Allow updates to system tables"),
            new ConfigurationOption(
                    1584, "backup checksum default", 0, 1, 0, false, true, "Enable checksum of backups by default"),
            new ConfigurationOption(
                    1579,
                    "backup compression default",
                    0,
                    1,
                    0,
                    false,
                    true,
                    "Enable compression of backups by default"),
            new ConfigurationOption(
                    1562, "clr enabled", 0, 1, 0, false, true, "CLR user code execution enabled in the server"),
            new ConfigurationOption(503, "max worker threads", 128, 65535, 0, true, true, "Maximum worker threads"),
            new ConfigurationOption(
                    115, "nested triggers", 0, 1, 1, false, true, "Allow triggers to be invoked within triggers"),
            new ConfigurationOption(117, "remote access", 0, 1, 1, false, false, "Allow remote access"),
            new ConfigurationOption(16390, "xp_cmdshell", 0, 1, 0, true, true, "Enable or disable command shell"),
            EKM_PROVIDER_ENABLED,
            SHOW_ADVANCED_OPTIONS);

    /** The values of a new instance. */
    public static Configuration initial() {
        return new Configuration(TreePMap.empty(), TreePMap.empty());
    }

    /** The modelled options, by name. */
    public static List<ConfigurationOption> options() {
        return OPTIONS.stream()
                .sorted(Comparator.comparing(ConfigurationOption::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    public int configuredValue(ConfigurationOption option) {
        return configured.getOrDefault(option.id(), option.defaultValue());
    }

    public int runningValue(ConfigurationOption option) {
        return running.getOrDefault(option.id(), option.defaultValue());
    }

    /** Whether the running value is not 0. */
    public boolean isOn(ConfigurationOption option) {
        return runningValue(option) != 0;
    }

    /** What {@code sp_configure 'option', value} leaves. */
    public Configuration configure(ConfigurationOption option, int value) {
        return new Configuration(configured.plus(option.id(), value), running);
    }

    /** What RECONFIGURE leaves: dynamic options run with their configured values. */
    public Configuration reconfigure() {
        PMap<Integer, Integer> values = running;
        for (ConfigurationOption option : OPTIONS) {
            if (option.dynamic()) {
                values = values.plus(option.id(), configuredValue(option));
            }
        }
        return new Configuration(configured, values);
    }

    /** What a restart leaves: every option runs with its configured value. */
    public Configuration restart() {
        return new Configuration(configured, configured);
    }
}
