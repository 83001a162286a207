package org.ekmsim.engine.procedural;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.ekmsim.engine.message.EngineError;

/** The time of day or span of time that WAITFOR is given: {@code hh:mm[[:ss].mss]}. */
final class WaitTime {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:m[:s][.SSS]", Locale.ROOT);

    private WaitTime() {}

    /** The time; 148 for a text that is none. */
    static LocalTime of(String text) {
        try {
            return LocalTime.parse(text.trim(), TIME);
        } catch (DateTimeParseException notATime) {
            throw EngineError.of(148, 1, text);
        }
    }
}
