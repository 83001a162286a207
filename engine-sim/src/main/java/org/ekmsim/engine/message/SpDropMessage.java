package org.ekmsim.engine.message;

import java.util.List;
import org.ekmsim.engine.procedural.ProcedureArguments;
import org.ekmsim.engine.procedural.SystemProcedure;
import org.ekmsim.engine.session.StatementContext;

/**
 * sp_dropmessage: drops a defined message in one language or in all. Other languages go before us_english.
 *
 * @see <a
 *     href="https://learn.microsoft.com/sql/relational-databases/system-stored-procedures/sp-dropmessage-transact-sql">sp_dropmessage
 *     (Transact-SQL)</a>
 */
public final class SpDropMessage implements SystemProcedure {

    private static final String ALL = "all";

    @Override
    public String name() {
        return "sp_dropmessage";
    }

    @Override
    public List<String> parameters() {
        return List.of(MessageAdministration.NUMBER, MessageAdministration.LANGUAGE);
    }

    @Override
    public int execute(ProcedureArguments arguments, StatementContext context) {
        MessageAdministration.require(context);
        if (arguments.isMissing(MessageAdministration.NUMBER)) {
            throw EngineError.of(15177, 1);
        }
        int number = arguments.integer(MessageAdministration.NUMBER);
        if (number <= MessageAdministration.HIGHEST_SYSTEM_NUMBER) {
            throw EngineError.of(15178, 1);
        }
        boolean all = !arguments.isMissing(MessageAdministration.LANGUAGE)
                && arguments.text(MessageAdministration.LANGUAGE).equalsIgnoreCase(ALL);
        if (all) {
            MessageAdministration.change(
                    context,
                    messages -> messages.without(
                            MessageAdministration.find(messages, number).number()));
        } else {
            int language = MessageAdministration.language(arguments).messageGroup();
            MessageAdministration.change(context, messages -> dropped(messages, number, language));
        }
        return 0;
    }

    private static DefinedMessages dropped(DefinedMessages messages, int number, int language) {
        DefinedMessage existing = MessageAdministration.find(messages, number);
        if (!existing.texts().containsKey(language)) {
            throw EngineError.of(15179, 1, number);
        }
        if (language != Language.US_ENGLISH) {
            return messages.with(existing.withoutText(language));
        }
        if (existing.texts().size() > 1) {
            throw EngineError.of(15280, 1);
        }
        return messages.without(number);
    }
}
