package org.ekmsim.surroundings;

import java.time.Instant;

/**
 * An entry of a machine's application event log.
 *
 * @param at when
 * @param host the machine
 * @param source who wrote it
 * @param level how serious
 * @param text the entry's text; never contains a secret
 */
public record EventLogEntry(Instant at, String host, String source, Level level, String text) {

    /** Severity of an entry. */
    public enum Level {
        /** For information. */
        INFORMATION,
        /** A warning. */
        WARNING,
        /** An error. */
        ERROR
    }
}
