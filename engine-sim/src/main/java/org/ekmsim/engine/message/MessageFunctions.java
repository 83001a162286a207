package org.ekmsim.engine.message;

import java.util.List;
import java.util.Optional;
import org.ekmsim.engine.query.EvaluationContext.TypedValue;
import org.ekmsim.engine.session.FunctionArguments;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.session.SystemFunction;
import org.ekmsim.engine.session.SystemFunctionGroup;
import org.ekmsim.engine.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * FORMATMESSAGE.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/functions/formatmessage-transact-sql">FORMATMESSAGE (Transact-SQL)</a>
 */
public final class MessageFunctions implements SystemFunctionGroup {

    /** Messages up to this number have no text for FORMATMESSAGE. */
    private static final int HIGHEST_WITHOUT_TEXT = 13_000;

    private static final int OF_A_TEXT = 50_000;

    /** The parameter that 2748 counts the first value as (seen on a server). */
    private static final int FIRST_VALUE = 1;

    @Override
    public List<SystemFunction> functions() {
        return List.of(new SystemFunction(
                "FORMATMESSAGE",
                SqlType.nvarchar(2048),
                1,
                RaisedText.MOST_VALUES + 1,
                MessageFunctions::formatMessage));
    }

    private static @Nullable Object formatMessage(Session session, FunctionArguments arguments) {
        TypedValue message = arguments.typed().get(0);
        if (message.value() == null) {
            return null;
        }
        List<TypedValue> values =
                arguments.typed().stream().skip(1).map(RaisedText::whole).toList();
        if (!message.type().name().isInteger()) {
            return formatted(OF_A_TEXT, message.value().toString(), values, session);
        }
        int number = ((Number) message.value()).intValue();
        if (number <= HIGHEST_WITHOUT_TEXT) {
            return null;
        }
        Optional<String> text =
                RaisedMessages.text(session.state(), session.instance().messages(), number);
        if (text.isEmpty() && number < OF_A_TEXT) {
            throw new UnmodelledException("FORMATMESSAGE of message " + number, arguments.line());
        }
        return text.map(found -> formatted(number, found, values, session)).orElse(null);
    }

    /** The text, or what the server writes in its place when values do not fit the placeholders. */
    private static String formatted(int number, String text, List<TypedValue> values, Session session) {
        try {
            return RaisedText.of(text, values, FIRST_VALUE);
        } catch (EngineError error) {
            if (error.number() != 2786 && error.number() != 2787) {
                throw error;
            }
            EngineError terse = EngineError.of(18053, 1, number, -1, 1, "");
            return session.instance().messages().text(terse.number(), terse.arguments()) + "\r\n";
        }
    }
}
