package org.ekmsim.engine.configuration;

import java.util.Map;
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

    public static final ConfigurationOption SHOW_ADVANCED_OPTIONS = ConfigurationOptions.of(Integer.valueOf(518));

    public static final ConfigurationOption EKM_PROVIDER_ENABLED = ConfigurationOptions.of(Integer.valueOf(1578));

    static final ConfigurationOption RECOVERY_INTERVAL = ConfigurationOptions.of(Integer.valueOf(101));
    static final ConfigurationOption ALLOW_UPDATES = ConfigurationOptions.of(Integer.valueOf(102));
    static final ConfigurationOption MINIMUM_SERVER_MEMORY = ConfigurationOptions.of(Integer.valueOf(1543));
    static final ConfigurationOption MAXIMUM_SERVER_MEMORY = ConfigurationOptions.of(Integer.valueOf(1544));

    /** The values of a new instance. */
    public static Configuration initial() {
        return new Configuration(TreePMap.empty(), TreePMap.empty());
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
        for (Map.Entry<Integer, Integer> value : configured.entrySet()) {
            if (ConfigurationOptions.of(value.getKey()).dynamic()) {
                values = values.plus(value.getKey(), value.getValue());
            }
        }
        return new Configuration(configured, values);
    }

    /** What a restart leaves: every option runs with its configured value. */
    public Configuration restart() {
        return new Configuration(configured, configured);
    }
}
