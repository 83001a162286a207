package org.ekmsim.engine.procedural;

import org.ekmsim.engine.impersonation.ImpersonatedPrincipals;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.permission.SecurityContext;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.Impersonation;
import org.ekmsim.engine.session.ScopeText;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.session.StatementHandler;
import org.ekmsim.engine.session.Variables;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.procedural.ExecuteString;
import org.ekmsim.tsql.procedural.ExecutionPlace;
import org.jspecify.annotations.Nullable;

/**
 * EXECUTE ('text'): the text runs as a batch of its own, with its own variables, and as another account where AS names one; USE inside
 * is undone at its end.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/language-elements/execute-transact-sql">EXECUTE (Transact-SQL)</a>
 */
public final class ExecuteStringHandler implements StatementHandler<ExecuteString> {

    @Override
    public Class<ExecuteString> statement() {
        return ExecuteString.class;
    }

    @Override
    public void compile(ExecuteString statement, Compilation compilation) {
        refuseUnmodelled(statement);
        statement.parts().forEach(compilation::check);
    }

    private static void refuseUnmodelled(ExecuteString statement) {
        ExecutionPlace place = statement.place();
        if (place instanceof ExecutionPlace.AtServer || place instanceof ExecutionPlace.AtDataSource) {
            throw new UnmodelledException("EXECUTE (...) AT", statement.line());
        }
        if (!statement.options().isEmpty()) {
            throw new UnmodelledException("EXECUTE (...) WITH", statement.line());
        }
    }

    @Override
    public Completion run(ExecuteString statement, StatementContext context) {
        StringBuilder text = new StringBuilder();
        for (Expression part : statement.parts()) {
            Object value = context.value(part);
            text.append(value == null ? "" : value);
        }
        SecurityContext account = account(statement.place(), context);
        context.execute(new ScopeText.Unparsed(text.toString()), context.scope().ofText(new Variables()), session -> {
            if (account != null) {
                // It ends with the scope of the text.
                session.impersonation()
                        .push(new Impersonation.Context(account, session.database(), Impersonation.Way.REVERT, null));
            }
        });
        return Completion.NEXT;
    }

    /** As whom the text runs; null for the caller. 15406 and 15517 as for EXECUTE AS. */
    private static @Nullable SecurityContext account(@Nullable ExecutionPlace place, StatementContext context) {
        if (place instanceof ExecutionPlace.AsLogin as) {
            return ImpersonatedPrincipals.login(as.login().value(), context);
        }
        return place instanceof ExecutionPlace.AsUser as
                ? ImpersonatedPrincipals.user(as.user().value(), context)
                : null;
    }
}
