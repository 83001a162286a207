package org.ekmsim.world.file;

import java.time.Instant;
import java.util.Locale;
import org.ekmsim.engine.instance.ScanPace;

/**
 * The clock of a world.
 *
 * @param start the first instant, in UTC
 * @param mode how time passes
 * @param tdeScan how encryption scans pass
 */
public record ClockDefinition(Instant start, Mode mode, ScanPace tdeScan) {

    /** The clock of a world file that describes none. */
    public static final ClockDefinition DEFAULT =
            new ClockDefinition(Instant.parse("2026-11-01T09:00:00Z"), Mode.AUTO, ScanPace.CLOCK);

    /** How time passes. */
    public enum Mode {
        /** Between batches, and to the next event when every session waits. */
        AUTO,
        /** Only when told to. */
        STEPPED,
        /** As on the wall. */
        REAL;

        /** The name used in world files. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
