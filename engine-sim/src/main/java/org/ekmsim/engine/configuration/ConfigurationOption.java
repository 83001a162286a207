package org.ekmsim.engine.configuration;

/**
 * A server configuration option.
 *
 * @param id {@code configuration_id} of sys.configurations
 * @param name option name as sp_configure prints it
 * @param minimum lowest value allowed
 * @param maximum highest value allowed
 * @param defaultValue value of a new instance
 * @param advanced whether sp_configure shows it only with {@code show advanced options}
 * @param dynamic whether RECONFIGURE puts it into use; otherwise a restart does
 * @param description text of sys.configurations
 */
public record ConfigurationOption(
        int id,
        String name,
        int minimum,
        int maximum,
        int defaultValue,
        boolean advanced,
        boolean dynamic,
        String description) {}
