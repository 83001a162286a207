package org.ekmsim.engine.procedural;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.database.DatabaseAccess;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.module.ExecuteSql;
import org.ekmsim.engine.module.ModuleName;
import org.ekmsim.engine.module.ProcedureRun;
import org.ekmsim.engine.module.StoredProcedure;
import org.ekmsim.engine.permission.ObjectAccess;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.session.StatementHandler;
import org.ekmsim.tsql.ParsedBatch;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.procedural.Argument;
import org.ekmsim.tsql.procedural.Execute;
import org.ekmsim.tsql.procedural.ExecuteOption;
import org.ekmsim.tsql.procedural.ExecutedModule;
import org.ekmsim.tsql.tree.ObjectName;
import org.jspecify.annotations.Nullable;

/**
 * EXECUTE of a procedure: one of the system, one that a script created, or sp_executesql. A name the instance does not know is 2812; a
 * documented system procedure that is not modelled is refused.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/language-elements/execute-transact-sql">EXECUTE (Transact-SQL)</a>
 */
public final class ExecuteHandler implements StatementHandler<Execute> {

    /** The return status of a system procedure that fails. */
    private static final int FAILED = 1;

    /** The state of 2812, as transcripts show it. */
    private static final int UNKNOWN_STATE = 62;

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
    public Completion run(Execute statement, StatementContext context) {
        ObjectName written = name(statement, context);
        Optional<SystemProcedure> system = isSystemName(written) ? procedures.find(simple(written)) : Optional.empty();
        if (simple(written).equals(ExecuteSql.NAME) && isSystemName(written)) {
            returned(statement, ExecuteSql.call(statement.arguments(), context), context);
        } else if (system.isPresent()) {
            callSystem(system.get(), statement, context);
        } else {
            ModuleName name = ModuleName.of(written, context.session());
            context.state()
                    .databases()
                    .find(name.database())
                    .ifPresent(database -> DatabaseAccess.requireUser(database, context.session()));
            StoredProcedure procedure =
                    name.find(context.state()).orElseThrow(() -> unknown(written, name, statement.line()));
            Database database = context.state().databases().get(name.database());
            ObjectAccess.of(procedure, database, context.session()).require(PermissionName.EXECUTE);
            returned(statement, ProcedureRun.call(procedure, name, statement.arguments(), context), context);
        }
        return Completion.NEXT;
    }

    private void callSystem(SystemProcedure procedure, Execute statement, StatementContext context) {
        List<ProcedureArguments.Given> given = new ArrayList<>();
        for (Argument argument : statement.arguments()) {
            if (argument.output()) {
                throw new UnmodelledException("OUTPUT argument of " + procedure.name(), statement.line());
            }
            given.add(new ProcedureArguments.Given(argument.name(), value(argument.value(), context)));
        }
        try {
            returned(statement, procedure.execute(ProcedureArguments.match(procedure, given), context), context);
            context.succeeded();
        } catch (EngineError error) {
            returned(statement, FAILED, context);
            throw error;
        }
    }

    private static void returned(Execute statement, int status, StatementContext context) {
        if (context.batchHasEnded()) {
            return;
        }
        if (statement.returnVariable() != null) {
            context.variables().assign(statement.returnVariable(), status);
        }
        context.returnStatus(status);
    }

    private static void refuseUnmodelled(Execute statement) {
        if (statement.module() instanceof ExecutedModule.Named named && named.number() != null) {
            throw new UnmodelledException("EXECUTE of a numbered procedure", statement.line());
        }
        if (statement.options().stream().anyMatch(option -> !(option instanceof ExecuteOption.Recompile))) {
            throw new UnmodelledException("EXECUTE ... WITH", statement.line());
        }
    }

    /** The name as written, or as a variable holds it. */
    private static ObjectName name(Execute statement, StatementContext context) {
        if (statement.module() instanceof ExecutedModule.Named named) {
            return named.name();
        }
        String variable = ((ExecutedModule.InVariable) statement.module()).variable();
        Object value = context.variables().value(variable);
        String text = value == null ? "" : value.toString();
        ParsedBatch call = context.parse("EXEC " + text, true);
        if (call.errors().isEmpty()
                && call.statements().size() == 1
                && call.statements().get(0) instanceof Execute execute
                && execute.module() instanceof ExecutedModule.Named named) {
            return named.name();
        }
        throw EngineError.of(2812, UNKNOWN_STATE, text);
    }

    /** A name without a schema, or in one where system procedures are found. */
    private static boolean isSystemName(ObjectName name) {
        int parts = name.parts().size();
        String schema = parts > 1 ? name.parts().get(parts - 2).value().toLowerCase(Locale.ROOT) : "";
        return schema.isEmpty() || schema.equals("sys") || schema.equals("dbo");
    }

    private static String simple(ObjectName name) {
        return name.name().value().toLowerCase(Locale.ROOT);
    }

    private static RuntimeException unknown(ObjectName written, ModuleName name, int line) {
        if (isSystemName(written) && SystemProcedures.isKnownButNotModelled(simple(written))) {
            return new UnmodelledException("Procedure " + simple(written), line);
        }
        if (written.parts().size() > 3) {
            return new UnmodelledException("EXECUTE on a linked server", line);
        }
        return EngineError.of(2812, UNKNOWN_STATE, name.written());
    }

    private static @Nullable Object value(@Nullable Expression expression, StatementContext context) {
        return expression == null ? null : context.value(expression);
    }
}
