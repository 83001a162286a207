package org.ekmsim.engine.procedural;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.RaisedText;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.query.EvaluationContext.TypedValue;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.session.StatementHandler;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.expression.VariableReference;
import org.ekmsim.tsql.procedural.RaiseError;

/**
 * RAISERROR of a text or of a message by its number. Levels 0 to 10 inform, 11 to 19 are errors, from 20 on the connection ends.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/language-elements/raiserror-transact-sql">RAISERROR (Transact-SQL)</a>
 */
public final class RaiseErrorHandler implements StatementHandler<RaiseError> {

    private static final int LOWEST_ERROR = 11;
    private static final int HIGHEST_FOR_EVERYBODY = 18;
    private static final int LOWEST_FATAL = 20;
    private static final int HIGHEST = 25;
    private static final int STATES = 256;

    /** 2748 counts the parameters of the whole statement. */
    private static final int FIRST_VALUE = 4;

    /** The state of 2745, as transcripts show it. */
    private static final int FATAL_STATE = 2;

    @Override
    public Class<RaiseError> statement() {
        return RaiseError.class;
    }

    @Override
    public void compile(RaiseError statement, Compilation compilation) {
        compilation.check(statement.message());
        compilation.check(statement.severity());
        compilation.check(statement.state());
        statement.arguments().forEach(compilation::check);
    }

    @Override
    public Completion run(RaiseError statement, StatementContext context) {
        int severity = context.integer(statement.severity());
        boolean log = has(statement, "LOG");
        boolean mayLog = context.has(PermissionName.ALTER_TRACE);
        if (severity > HIGHEST_FOR_EVERYBODY && !(log && mayLog)) {
            throw EngineError.of(2754, 1, HIGHEST_FOR_EVERYBODY);
        }
        if (log && !mayLog) {
            throw EngineError.of(2778, 1, "WITH LOG", "RAISERROR");
        }
        int given = context.integer(statement.state());
        int state = given < 0 ? 1 : given % STATES;
        RaisedSource source = RaisedSource.of(context.typed(statement.message()), severity, state, context);
        int level = Math.min(source.level(), HIGHEST);
        EngineError raised = EngineError.user(
                source.number(), level, state, RaisedText.of(source.format(), values(statement, context), FIRST_VALUE));
        if (log || source.logged()) {
            context.instance().log().writeRaised(context.session().id(), raised);
        }
        raise(raised, level, has(statement, "SETERROR"), context);
        return Completion.NEXT;
    }

    private static void raise(EngineError raised, int level, boolean setsError, StatementContext context) {
        if (level >= LOWEST_FATAL) {
            throw EngineError.of(2745, FATAL_STATE, context.session().id(), raised.number(), level)
                    .followedBy(raised);
        }
        if (level >= LOWEST_ERROR) {
            throw raised;
        }
        context.send(raised);
        context.succeeded();
        context.session().reported(setsError ? raised.number() : 0);
    }

    private static boolean has(RaiseError statement, String option) {
        return statement.options().stream().anyMatch(option::equalsIgnoreCase);
    }

    private static List<TypedValue> values(RaiseError statement, StatementContext context) {
        List<TypedValue> values = new ArrayList<>();
        for (Expression argument : statement.arguments()) {
            TypedValue value = context.typed(argument);
            values.add(argument instanceof VariableReference ? value : RaisedText.whole(value));
        }
        return values;
    }
}
