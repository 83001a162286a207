package org.ekmsim.engine.traceflag;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.dbcc.DbccArguments;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.expression.GlobalVariable;
import org.ekmsim.tsql.expression.NumberLiteral;
import org.ekmsim.tsql.expression.UnaryExpression;
import org.ekmsim.tsql.expression.VariableReference;
import org.ekmsim.tsql.option.NamedOption;

/**
 * What the trace flag commands are told. DBCC takes any parameter and looks at it when it runs: one that is no trace flag
 * is 2560.
 *
 * @param flags the numbers, without -1
 * @param global whether -1 is among them: the whole server, not the session
 */
record TraceFlagArguments(List<Integer> flags, boolean global) {

    private static final String NO_INFOMSGS = "NO_INFOMSGS";
    private static final int WHOLE_SERVER = -1;

    TraceFlagArguments {
        flags = List.copyOf(flags);
    }

    /** Refuses anybody but a sysadmin. */
    static void requireSysadmin(String command, StatementContext context) {
        if (!context.session().isSysadmin()) {
            throw EngineError.of(2571, 9, context.session().login(), command);
        }
    }

    /** The arguments of a command that needs at least one. */
    static TraceFlagArguments required(DbccArguments arguments, StatementContext context) {
        TraceFlagArguments read = of(arguments, context);
        if (arguments.values().isEmpty()) {
            throw EngineError.of(2583, 1);
        }
        return read;
    }

    /** The arguments of a command, perhaps none. */
    static TraceFlagArguments of(DbccArguments arguments, StatementContext context) {
        if (arguments.options().stream().map(NamedOption::name).anyMatch(option -> !option.equals(NO_INFOMSGS))) {
            throw EngineError.of(2532, 1);
        }
        List<Integer> numbers = new ArrayList<>();
        for (Expression value : arguments.values()) {
            numbers.add(flag(value, numbers.size() + 1, context));
        }
        boolean global = numbers.removeIf(number -> number == WHOLE_SERVER);
        return new TraceFlagArguments(numbers, global);
    }

    /** Ends the command with 2528, unless told not to. */
    static void complete(DbccArguments arguments, StatementContext context) {
        if (!arguments.has(NO_INFOMSGS)) {
            context.inform(2528);
        }
    }

    private static int flag(Expression value, int parameter, StatementContext context) {
        boolean number = value instanceof NumberLiteral
                || value instanceof UnaryExpression
                || value instanceof VariableReference
                || value instanceof GlobalVariable;
        if (number && context.value(value) instanceof Integer flag && flag >= WHOLE_SERVER) {
            return flag;
        }
        throw EngineError.of(2560, 9, parameter);
    }
}
