package org.ekmsim.engine.procedural;

import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.session.StatementHandler;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.procedural.ExecuteString;

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
        statement.parts().forEach(compilation::check);
    }

    @Override
    public Completion run(ExecuteString statement, StatementContext context) {
        StringBuilder text = new StringBuilder();
        for (Expression part : statement.parts()) {
            Object value = context.value(part);
            text.append(value == null ? "" : value);
        }
        context.executeText(text.toString());
        return Completion.NEXT;
    }
}
