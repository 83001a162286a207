package org.ekmsim.engine.message;

import java.util.Optional;
import org.ekmsim.engine.instance.InstanceState;

/** The messages that RAISERROR and FORMATMESSAGE find by number: those that were defined, and those of the system. */
public final class RaisedMessages {

    private RaisedMessages() {}

    /** The text of a message, with its placeholders; empty when neither kind has the number. */
    public static Optional<String> text(InstanceState state, MessageCatalogue system, int number) {
        return find(state, system, number).map(MessageTemplate::template);
    }

    /** Text, severity and log mark of a message. */
    public static Optional<MessageTemplate> find(InstanceState state, MessageCatalogue system, int number) {
        return state.definedMessages()
                .find(number)
                .map(defined -> new MessageTemplate(
                        number, defined.severity(), defined.logged(), defined.text(), "sp_addmessage"))
                .or(() -> system.find(number));
    }
}
