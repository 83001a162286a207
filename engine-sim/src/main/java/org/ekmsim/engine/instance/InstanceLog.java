package org.ekmsim.engine.instance;

import java.time.Instant;
import java.util.List;
import org.ekmsim.engine.message.MessageCatalogue;

/** Writes to the error log of an instance. Lines stay whatever becomes of the statement that wrote them. */
public final class InstanceLog {

    /** The id below which sessions belong to the server itself. */
    public static final int FIRST_USER_SESSION = 51;

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
        write(sessionId, "Error: %d, Severity: %d, State: %d.".formatted(number, messages.level(number), state));
        write(sessionId, messages.text(number, arguments));
    }

    /** Writes a line of text. */
    public void write(int sessionId, String text) {
        String source = "spid" + sessionId + (sessionId < FIRST_USER_SESSION ? "s" : "");
        Instant now = store.surroundings().clock().now();
        store.commit(state -> state.with(state.errorLog().with(now, source, text)));
    }
}
