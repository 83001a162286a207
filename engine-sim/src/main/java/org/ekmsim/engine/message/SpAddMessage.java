package org.ekmsim.engine.message;

import java.util.List;
import org.ekmsim.engine.procedural.ProcedureArguments;
import org.ekmsim.engine.procedural.SystemProcedure;
import org.ekmsim.engine.session.StatementContext;

/**
 * sp_addmessage: defines a message, adds its text in another language, or replaces it.
 *
 * @see <a
 *     href="https://learn.microsoft.com/sql/relational-databases/system-stored-procedures/sp-addmessage-transact-sql">sp_addmessage
 *     (Transact-SQL)</a>
 */
public final class SpAddMessage implements SystemProcedure {

    private static final String SEVERITY = "@severity";
    private static final String TEXT = "@msgtext";
    private static final String LOG = "@with_log";
    private static final String REPLACE = "@replace";
    private static final int HIGHEST_SEVERITY = 25;
    private static final int LONGEST_TEXT = 255;

    @Override
    public String name() {
        return "sp_addmessage";
    }

    @Override
    public List<String> parameters() {
        return List.of(MessageAdministration.NUMBER, SEVERITY, TEXT, MessageAdministration.LANGUAGE, LOG, REPLACE);
    }

    @Override
    public int execute(ProcedureArguments arguments, StatementContext context) {
        MessageAdministration.require(context);
        if (arguments.isMissing(MessageAdministration.NUMBER)
                || arguments.isMissing(SEVERITY)
                || arguments.isMissing(TEXT)) {
            throw EngineError.of(15071, 1);
        }
        int number = arguments.integer(MessageAdministration.NUMBER);
        if (number <= MessageAdministration.HIGHEST_SYSTEM_NUMBER) {
            throw EngineError.of(15040, 1);
        }
        int severity = arguments.integer(SEVERITY);
        if (severity < 1 || severity > HIGHEST_SEVERITY) {
            throw EngineError.of(15041, 1);
        }
        Language language = MessageAdministration.language(arguments);
        boolean logged = logged(arguments, context);
        boolean replaces =
                !arguments.isMissing(REPLACE) && arguments.text(REPLACE).equalsIgnoreCase("replace");
        String given = arguments.text(TEXT);
        String text = given.length() > LONGEST_TEXT ? given.substring(0, LONGEST_TEXT) : given;
        MessageAdministration.change(
                context,
                messages -> messages.with(messages.find(number)
                        .map(existing -> localized(existing, language, severity, text, replaces)
                                .withLogged(logged))
                        .orElseGet(() -> first(number, language, severity, logged, text))));
        return 0;
    }

    /** Only sysadmin may have a message always logged (that others get 15247 is inferred). */
    private static boolean logged(ProcedureArguments arguments, StatementContext context) {
        if (arguments.isMissing(LOG)) {
            return false;
        }
        boolean logged = MessageAdministration.flag(arguments.text(LOG), EngineError.of(15271, 1));
        if (logged && !context.session().isSysadmin()) {
            throw EngineError.of(15247, 1);
        }
        return logged;
    }

    private static DefinedMessage first(int number, Language language, int severity, boolean logged, String text) {
        if (language.messageGroup() != Language.US_ENGLISH) {
            throw EngineError.of(15279, 1, language.alias());
        }
        return DefinedMessage.of(number, severity, logged, text);
    }

    /** Another language has the severity of us_english; replacing us_english sets that of all languages. */
    private static DefinedMessage localized(
            DefinedMessage existing, Language language, int severity, String text, boolean replaces) {
        boolean english = language.messageGroup() == Language.US_ENGLISH;
        if (!english && severity != existing.severity()) {
            throw EngineError.of(15304, 1, language.alias(), existing.severity());
        }
        if (existing.texts().containsKey(language.messageGroup()) && !replaces) {
            throw EngineError.of(15043, 1);
        }
        return existing.withText(language.messageGroup(), text).withSeverity(severity);
    }
}
