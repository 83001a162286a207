package org.ekmsim.engine.log;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** The error log of one instance, oldest line first. Lines survive the statement that wrote them, and restarts. */
public record ErrorLog(PVector<Entry> entries) {

    /** A new log. */
    public static ErrorLog empty() {
        return new ErrorLog(TreePVector.empty());
    }

    /** The log with a line appended. */
    public ErrorLog with(Instant at, String source, String text) {
        return new ErrorLog(entries.plus(new Entry(at, source, text)));
    }

    /** The lines as ERRORLOG files hold them. */
    public List<String> lines() {
        return entries.stream().map(Entry::toString).toList();
    }

    /**
     * One line.
     *
     * @param at virtual time
     * @param source the session that wrote it, {@code spid52} or {@code spid9s} for a system task
     * @param text the message
     */
    public record Entry(Instant at, String source, String text) {

        private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SS", Locale.ROOT)
                .withZone(ZoneOffset.UTC);

        @Override
        public String toString() {
            return "%s %-11s %s".formatted(TIME.format(at), source, text);
        }
    }
}
