package org.ekmsim.engine.procedural;

import java.util.Optional;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.MessageTemplate;
import org.ekmsim.engine.message.RaisedMessages;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.query.EvaluationContext.TypedValue;
import org.ekmsim.engine.session.StatementContext;

/**
 * What RAISERROR raises.
 *
 * @param number 50000 for a text of the statement's own
 * @param level 0 or above
 * @param format the text with its placeholders
 * @param logged whether the message is always written to the logs
 */
record RaisedSource(int number, int level, String format, boolean logged) {

    private static final int OF_A_TEXT = 50_000;
    private static final int LOWEST_NUMBER = 13_000;

    /** The severity that stands for the message's own. */
    private static final int OWN_SEVERITY = -1;

    /**
     * The source of a statement's first parameter.
     *
     * @throws EngineError 2732 for a number that cannot be raised, 18054 for one without a message
     */
    static RaisedSource of(TypedValue message, int severity, int state, StatementContext context) {
        if (!message.type().name().isInteger()) {
            String format = message.value() == null ? " " : message.value().toString();
            return new RaisedSource(OF_A_TEXT, Math.max(0, severity), format, false);
        }
        int number = message.value() instanceof Number given ? given.intValue() : 0;
        if (number < LOWEST_NUMBER || number == OF_A_TEXT) {
            throw EngineError.of(2732, 1, number, LOWEST_NUMBER, Integer.MAX_VALUE);
        }
        Optional<MessageTemplate> found =
                RaisedMessages.find(context.state(), context.instance().messages(), number);
        if (found.isEmpty() && number < OF_A_TEXT) {
            throw new UnmodelledException("RAISERROR of message " + number, context.line());
        }
        MessageTemplate template = found.orElseThrow(() -> EngineError.of(18054, 1, number, severity, state));
        int level = severity == OWN_SEVERITY ? template.severity() : Math.max(0, severity);
        return new RaisedSource(number, level, template.template(), template.logged());
    }
}
