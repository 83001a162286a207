package org.ekmsim.engine.message;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.ekmsim.engine.principal.FixedServerRole;
import org.ekmsim.engine.procedural.ProcedureArguments;
import org.ekmsim.engine.session.StatementContext;

/** What the procedures that define, alter and drop messages have in common. */
final class MessageAdministration {

    static final String NUMBER = "@msgnum";
    static final String LANGUAGE = "@lang";
    static final int HIGHEST_SYSTEM_NUMBER = 50_000;

    private MessageAdministration() {}

    /** Refuses with 15247 who is in neither sysadmin nor serveradmin. */
    static void require(StatementContext context) {
        Set<Integer> token = context.state().principals().token(context.loginId());
        if (!token.contains(FixedServerRole.SYSADMIN.principalId())
                && !token.contains(FixedServerRole.SERVERADMIN.principalId())) {
            throw EngineError.of(15247, 1);
        }
    }

    /** The language of the argument; us_english, which every session speaks, without one. */
    static Language language(ProcedureArguments arguments) {
        return Language.named(arguments.isMissing(LANGUAGE) ? "us_english" : arguments.text(LANGUAGE));
    }

    /** Whether an argument says true; the error when it says neither that nor false. */
    static boolean flag(String value, EngineError neither) {
        boolean on = value.equalsIgnoreCase("true");
        if (!on && !value.equalsIgnoreCase("false")) {
            throw neither;
        }
        return on;
    }

    static DefinedMessage find(DefinedMessages messages, int number) {
        return messages.find(number).orElseThrow(() -> EngineError.of(15179, 1, number));
    }

    static void change(StatementContext context, UnaryOperator<DefinedMessages> change) {
        context.commit(state -> state.with(change.apply(state.definedMessages())));
    }
}
