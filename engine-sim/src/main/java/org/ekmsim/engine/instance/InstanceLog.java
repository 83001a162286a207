package org.ekmsim.engine.instance;

import java.time.Instant;
import java.util.List;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.EngineError.UserMessage;
import org.ekmsim.engine.message.MessageCatalogue;
import org.ekmsim.surroundings.EventLogEntry;

/** Writes to the error log of an instance. Lines stay whatever becomes of the statement that wrote them. */
public final class InstanceLog {

    /** The id below which sessions belong to the server itself. */
    public static final int FIRST_USER_SESSION = 51;

    /** The highest severity that only informs. */
    private static final int INFORMATION = 10;

    private final InstanceStore store;
    private final MessageCatalogue messages;

    InstanceLog(InstanceStore store, MessageCatalogue messages) {
        this.store = store;
        this.messages = messages;
    }

    /** Writes a message of the catalogue. */
    public void write(int sessionId, int number, Object... arguments) {
        write(sessionId, messages.text(number, List.of(arguments)));
    }

    /** Writes an error as SQL Server logs it: a line with number, severity and state, then a line with the text. */
    public void writeError(int sessionId, int number, int state, List<?> arguments) {
        writeError(source(sessionId), number, messages.level(number), state, messages.text(number, arguments));
    }

    /** Writes an error of a client that was not let in. */
    public void logon(int number, int state, List<?> arguments) {
        writeError("Logon", number, messages.level(number), state, messages.text(number, arguments));
    }

    /** Writes an error with a text of its own to the error log, and on Windows to the application log. */
    public void writeRaised(int sessionId, EngineError raised) {
        UserMessage message = raised.userMessage().orElseThrow();
        writeError(source(sessionId), raised.number(), message.level(), raised.state(), message.text());
        InstanceIdentity identity = store.state().identity();
        if (identity.platform().windows()) {
            String text = "Error: %d, Severity: %d, State: %d. %s"
                    .formatted(raised.number(), message.level(), raised.state(), message.text());
            EventLogEntry entry = new EventLogEntry(
                    store.surroundings().clock().now(),
                    identity.host(),
                    identity.eventSource(),
                    message.level() > INFORMATION ? EventLogEntry.Level.ERROR : EventLogEntry.Level.INFORMATION,
                    text);
            store.surroundings().change(state -> state.withEvent(entry));
        }
    }

    private void writeError(String source, int number, int level, int state, String text) {
        write(source, "Error: %d, Severity: %d, State: %d.".formatted(number, level, state));
        write(source, text);
    }

    /** Writes a line of text. */
    public void write(int sessionId, String text) {
        write(source(sessionId), text);
    }

    private static String source(int sessionId) {
        return "spid" + sessionId + (sessionId < FIRST_USER_SESSION ? "s" : "");
    }

    private void write(String source, String text) {
        Instant now = store.surroundings().clock().now();
        store.commit(state -> state.with(state.errorLog().with(now, source, text)));
    }
}
