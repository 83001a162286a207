package org.ekmsim.engine.procedural;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.procedural.Argument;
import org.ekmsim.tsql.procedural.Execute;
import org.ekmsim.tsql.procedural.ExecutedModule;
import org.ekmsim.tsql.tree.ObjectName;
import org.jspecify.annotations.Nullable;

/**
 * EXECUTE of a procedure. A name the instance does not know is 2812; a documented system procedure that is not modelled is refused.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/language-elements/execute-transact-sql">EXECUTE (Transact-SQL)</a>
 */
public final class ExecuteHandler implements CommandHandler<Execute> {

    /** The return status of a system procedure that fails. */
    private static final int FAILED = 1;

    private final SystemProcedures procedures;

    public ExecuteHandler(SystemProcedures procedures) {
        this.procedures = procedures;
    }

    @Override
    public Class<Execute> statement() {
        return Execute.class;
    }

    @Override
    public void compile(Execute statement, Compilation compilation) {
        refuseUnmodelled(statement);
        for (Argument argument : statement.arguments()) {
            if (argument.value() != null) {
                compilation.check(argument.value());
            }
        }
    }

    @Override
    public void execute(Execute statement, StatementContext context) {
        SystemProcedure procedure = find(named(statement).name(), statement.line());
        List<ProcedureArguments.Given> given = new ArrayList<>();
        for (Argument argument : statement.arguments()) {
            if (argument.output()) {
                throw new UnmodelledException("OUTPUT argument of " + procedure.name(), statement.line());
            }
            given.add(new ProcedureArguments.Given(argument.name(), value(argument.value(), context)));
        }
        try {
            returned(statement, procedure.execute(ProcedureArguments.match(procedure, given), context), context);
        } catch (EngineError error) {
            returned(statement, FAILED, context);
            throw error;
        }
    }

    private static void returned(Execute statement, int status, StatementContext context) {
        if (statement.returnVariable() != null) {
            context.variables().assign(statement.returnVariable(), status);
        }
        context.returnStatus(status);
    }

    private static void refuseUnmodelled(Execute statement) {
        if (named(statement).number() != null) {
            throw new UnmodelledException("EXECUTE of a numbered procedure", statement.line());
        }
        if (!statement.options().isEmpty()) {
            throw new UnmodelledException("EXECUTE ... WITH", statement.line());
        }
    }

    private static ExecutedModule.Named named(Execute statement) {
        if (statement.module() instanceof ExecutedModule.Named named) {
            return named;
        }
        throw new UnmodelledException("EXECUTE @procedure", statement.line());
    }

    private SystemProcedure find(ObjectName procedureName, int line) {
        String name = procedureName.name().value();
        if (procedureName.parts().size() > 1) {
            throw new UnmodelledException("EXECUTE of a qualified procedure name", line);
        }
        Optional<SystemProcedure> procedure = procedures.find(name);
        if (procedure.isEmpty() && SystemProcedures.isKnownButNotModelled(name)) {
            throw new UnmodelledException("Procedure " + name, line);
        }
        return procedure.orElseThrow(() -> EngineError.of(2812, 62, name));
    }

    private static @Nullable Object value(@Nullable Expression expression, StatementContext context) {
        return expression == null ? null : context.value(expression);
    }
}
