package org.ekmsim.engine.procedural;

import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.procedural.SetOptionValue;

/**
 * SET of session options that have a value. LOCK_TIMEOUT is one.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/set-lock-timeout-transact-sql">SET LOCK_TIMEOUT (Transact-SQL)</a>
 */
public final class SetOptionValueHandler implements CommandHandler<SetOptionValue> {

    private static final String LOCK_TIMEOUT = "LOCK_TIMEOUT";

    @Override
    public Class<SetOptionValue> statement() {
        return SetOptionValue.class;
    }

    @Override
    public void compile(SetOptionValue statement, Compilation compilation) {
        if (!statement.option().equals(LOCK_TIMEOUT)) {
            throw new UnmodelledException("SET " + statement.option(), statement.line());
        }
        compilation.check(statement.value());
    }

    @Override
    public void execute(SetOptionValue statement, StatementContext context) {
        context.transaction().setLockTimeout(context.integer(statement.value()));
    }
}
