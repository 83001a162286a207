package org.ekmsim.engine.message;

import java.util.List;
import org.ekmsim.engine.procedural.ProcedureArguments;
import org.ekmsim.engine.procedural.SystemProcedure;
import org.ekmsim.engine.session.StatementContext;

/**
 * sp_altermessage: whether raising a message always writes it to the logs. Messages of the system keep theirs.
 *
 * @see <a
 *     href="https://learn.microsoft.com/sql/relational-databases/system-stored-procedures/sp-altermessage-transact-sql">sp_altermessage
 *     (Transact-SQL)</a>
 */
public final class SpAlterMessage implements SystemProcedure {

    private static final String NUMBER = "@message_id";
    private static final String PARAMETER = "@parameter";
    private static final String VALUE = "@parameter_value";

    @Override
    public String name() {
        return "sp_altermessage";
    }

    @Override
    public List<String> parameters() {
        return List.of(NUMBER, PARAMETER, VALUE);
    }

    @Override
    public int execute(ProcedureArguments arguments, StatementContext context) {
        MessageAdministration.require(context);
        if (!arguments.isMissing(PARAMETER) && !arguments.text(PARAMETER).equalsIgnoreCase("WITH_LOG")) {
            throw EngineError.of(15176, 1);
        }
        boolean logged = MessageAdministration.flag(arguments.text(VALUE), EngineError.of(15277, 1));
        int number = arguments.integer(NUMBER);
        if (number <= MessageAdministration.HIGHEST_SYSTEM_NUMBER) {
            throw new UnmodelledException("sp_altermessage of a message of the system", context.line());
        }
        MessageAdministration.change(
                context,
                messages -> messages.with(
                        MessageAdministration.find(messages, number).withLogged(logged)));
        return 0;
    }
}
