package org.ekmsim.engine.configuration;

/**
 * A server configuration option.
 *
 * @param id {@code configuration_id} of sys.configurations
 * @param name option name as sp_configure prints it
 * @param defaultValue value of a new instance
 * @param minimum lowest value allowed
 * @param maximum highest value allowed
 * @param dynamic whether RECONFIGURE puts it into use; otherwise a restart does
 * @param advanced whether sp_configure shows it only with {@code show advanced options}
 * @param since major number of the first version that has it, 10 for SQL Server 2008
 * @param changeable whether it may be given another value than its default; where not, the value would change what simulated
 *     statements do, and that is not modelled
 * @param description text of sys.configurations
 */
public record ConfigurationOption(
        int id,
        String name,
        int defaultValue,
        int minimum,
        int maximum,
        boolean dynamic,
        boolean advanced,
        int since,
        boolean changeable,
        String description) {

    /** Whether the option takes the value. The default is always taken, also where it is 0 for "the server decides" and the minimum is higher. */
    boolean takes(int value) {
        return value == defaultValue || (value >= minimum && value <= maximum);
    }
}
