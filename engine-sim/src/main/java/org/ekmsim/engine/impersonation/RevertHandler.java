package org.ekmsim.engine.impersonation;

import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.Impersonation;
import org.ekmsim.engine.session.Impersonation.Way;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.expression.VariableReference;
import org.ekmsim.tsql.impersonation.Revert;
import org.jspecify.annotations.Nullable;

/**
 * REVERT: back to the context before the last EXECUTE AS of the batch or module. Without one it does nothing.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/revert-transact-sql">REVERT (Transact-SQL)</a>
 */
public final class RevertHandler implements CommandHandler<Revert> {

    @Override
    public Class<Revert> statement() {
        return Revert.class;
    }

    @Override
    public void compile(Revert statement, Compilation compilation) {
        VariableReference cookie = statement.cookie();
        if (cookie != null) {
            compilation.check(cookie);
        }
    }

    @Override
    public void execute(Revert statement, StatementContext context) {
        Impersonation impersonation = context.session().impersonation();
        Impersonation.Context top = impersonation.top();
        if (top == null || top.way() == Way.MODULE) {
            return;
        }
        requireWay(top, statement.cookie(), context);
        if (!context.session().isIn(top.database())) {
            throw EngineError.of(15199, 1, "Execute As");
        }
        impersonation.pop();
    }

    /** 15196 for NO REVERT, 15591 for a cookie that is missing or not asked for, 15589 for a wrong one. */
    private static void requireWay(
            Impersonation.Context top, @Nullable VariableReference cookie, StatementContext context) {
        if (top.way() == Way.NEVER) {
            throw EngineError.of(15196, 1);
        }
        if ((cookie == null) == (top.way() == Way.COOKIE)) {
            throw EngineError.of(15591, 1);
        }
        if (cookie != null) {
            Object shown = context.value(cookie);
            if (shown == null || !shown.equals(top.cookie())) {
                throw EngineError.of(15589, 1);
            }
        }
    }
}
