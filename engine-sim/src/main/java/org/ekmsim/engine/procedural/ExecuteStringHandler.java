package org.ekmsim.engine.procedural;

import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.ScopeText;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.session.StatementHandler;
import org.ekmsim.engine.session.Variables;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.procedural.ExecuteString;
import org.ekmsim.tsql.procedural.ExecutionPlace;

/**
 * EXECUTE ('text'): the text runs as a batch of its own, with its own variables; USE inside is undone at its end.
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
        if (place != null) {
            boolean account = place instanceof ExecutionPlace.AsLogin || place instanceof ExecutionPlace.AsUser;
            throw new UnmodelledException(account ? "EXECUTE (...) AS" : "EXECUTE (...) AT", statement.line());
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
        context.execute(new ScopeText.Unparsed(text.toString()), context.scope().ofText(new Variables()));
        return Completion.NEXT;
    }
}
