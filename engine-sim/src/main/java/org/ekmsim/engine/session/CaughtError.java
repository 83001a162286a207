package org.ekmsim.engine.session;

import java.util.List;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.ServerMessage;

/**
 * An error on its way from the statement that raised it to the CATCH block that handles it.
 *
 * @param error what was raised
 * @param messages the messages a client would have received, the cause first; ERROR_NUMBER() and its kin describe the last
 */
public record CaughtError(EngineError error, List<ServerMessage> messages) {

    public CaughtError {
        messages = List.copyOf(messages);
    }

    /** The message that ERROR_NUMBER(), ERROR_MESSAGE() and the other functions describe. */
    public ServerMessage described() {
        return messages.get(messages.size() - 1);
    }
}
