package org.ekmsim.engine.module;

import java.util.List;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.query.ScalarPlan;
import org.ekmsim.engine.session.Scope;
import org.ekmsim.engine.session.Scope.RunningModule;
import org.ekmsim.engine.session.ScopeText;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.session.Variables;
import org.ekmsim.engine.type.TypeName;
import org.ekmsim.tsql.ParsedBatch;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.module.CreateProcedure;
import org.ekmsim.tsql.procedural.Argument;
import org.jspecify.annotations.Nullable;

/**
 * sp_executesql: a text with parameters of its own, in a scope of its own.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-stored-procedures/sp-executesql-transact-sql">sp_executesql
 *     (Transact-SQL)</a>
 */
public final class ExecuteSql {

    public static final String NAME = "sp_executesql";

    private static final RunningModule MODULE = new RunningModule(NAME, 0, null);
    private static final String UNICODE = "ntext/nchar/nvarchar";
    private static final int STATEMENT_STATE = 2;
    private static final int PARAMETERS_STATE = 3;

    private ExecuteSql() {}

    /**
     * Runs the text of the first argument.
     *
     * @return 0, or the number of the last error
     */
    public static int call(List<Argument> arguments, StatementContext context) {
        String text = unicode(arguments, 0, "@statement", STATEMENT_STATE, context);
        if (text == null) {
            return 0;
        }
        List<Argument> given = arguments.size() < 3 ? List.of() : arguments.subList(2, arguments.size());
        List<ProcedureParameter> parameters = List.of();
        String written = "";
        if (arguments.size() > 1) {
            String declared = unicode(arguments, 1, "@params", PARAMETERS_STATE, context);
            written = declared == null ? "" : declared;
            parameters = parameters(written, context);
        }
        ProcedureCall call = new ProcedureCall(null, "(" + written + ")" + text, parameters, context);
        if (!parameters.isEmpty() || !given.isEmpty()) {
            call.match(given);
        }
        Variables variables = call.variables();
        Scope scope = context.scope().ofText(variables);
        context.execute(new ScopeText.Unparsed(text), scope);
        if (!context.batchHasEnded()) {
            call.takeBack(scope);
        }
        return context.session().lastError();
    }

    private static @Nullable String unicode(
            List<Argument> arguments, int position, String parameter, int state, StatementContext context) {
        Expression given = arguments.size() > position ? arguments.get(position).value() : null;
        if (given == null) {
            throw context.inModule(MODULE, EngineError.of(201, 4, NAME, parameter));
        }
        ScalarPlan plan = context.binder().bindConstant(given);
        Object value = plan.evaluate(context.evaluation());
        TypeName type = plan.type().name();
        if (type != TypeName.NVARCHAR && type != TypeName.NCHAR) {
            throw context.inModule(MODULE, EngineError.of(214, state, parameter, UNICODE));
        }
        return value == null ? null : value.toString();
    }

    /** The declarations of @params are those of a procedure's parameters. */
    private static List<ProcedureParameter> parameters(String declared, StatementContext context) {
        if (declared.isBlank()) {
            return List.of();
        }
        ParsedBatch batch = context.parse("CREATE PROCEDURE [" + NAME + "] " + declared + " AS RETURN", true);
        if (!batch.errors().isEmpty()) {
            var error = batch.errors().get(0);
            throw EngineError.of(
                    error.number(), error.state(), error.arguments().toArray());
        }
        if (batch.statements().size() == 1 && batch.statements().get(0) instanceof CreateProcedure procedure) {
            return ProcedureParameter.all(procedure.definition());
        }
        throw new UnmodelledException("parameters of " + NAME, context.line());
    }
}
