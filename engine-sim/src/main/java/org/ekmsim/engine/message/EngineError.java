package org.ekmsim.engine.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An error raised by the engine: a number of the catalogue, the state of the raise site and the values of the placeholders.
 * The text is made by {@link MessageCatalogue} when the error is sent, the line comes from the statement that raised it.
 *
 * <p>Errors that come in pairs (a cause and 5069 or 3013) carry what follows in {@link #followedBy}.
 */
public final class EngineError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int number;
    private final int state;
    private final transient List<Object> arguments;
    private final transient List<EngineError> followers;
    private final transient @Nullable UserMessage userMessage;

    /** Text and level of an error that RAISERROR or THROW made up. */
    public record UserMessage(int level, String text, boolean endsBatch) {}

    private EngineError(
            int number,
            int state,
            List<Object> arguments,
            List<EngineError> followers,
            @Nullable UserMessage userMessage) {
        super("Msg " + number + ", State " + state, null, false, false);
        this.number = number;
        this.state = state;
        this.arguments = arguments;
        this.followers = followers;
        this.userMessage = userMessage;
    }

    /**
     * An error.
     *
     * @param number the message number in the catalogue
     * @param state the state, 1 to 255; raise sites name the source of any state other than 1
     * @param arguments values of the text's placeholders, in order
     */
    public static EngineError of(int number, int state, Object... arguments) {
        return new EngineError(number, state, List.of(arguments), List.of(), null);
    }

    /** An error with a text of the script's own, as RAISERROR raises it. */
    public static EngineError user(int number, int level, int state, String text) {
        return new EngineError(number, state, List.of(), List.of(), new UserMessage(level, text, false));
    }

    /** An error with a text of the script's own, as THROW raises it: level 16, and the batch ends. */
    public static EngineError thrown(int number, int state, String text) {
        return new EngineError(number, state, List.of(), List.of(), new UserMessage(16, text, true));
    }

    /** The same error, followed by another one that ends the statement, as 5069 follows the cause of a failed ALTER DATABASE. */
    public EngineError followedBy(EngineError follower) {
        List<EngineError> all = new ArrayList<>(followers);
        all.add(follower);
        return new EngineError(number, state, arguments, List.copyOf(all), userMessage);
    }

    public int number() {
        return number;
    }

    public int state() {
        return state;
    }

    public List<Object> arguments() {
        return arguments;
    }

    /** Whether the error ends the batch wherever it is raised, as THROW's does. */
    public boolean endsBatch() {
        return userMessage != null && userMessage.endsBatch();
    }

    /** The text and level of a user-defined error; empty for errors of the catalogue. */
    public Optional<UserMessage> userMessage() {
        return Optional.ofNullable(userMessage);
    }

    /** The errors that follow this one, in order; ERROR_NUMBER() in a CATCH block is that of the last. */
    public List<EngineError> followers() {
        return followers;
    }
}
