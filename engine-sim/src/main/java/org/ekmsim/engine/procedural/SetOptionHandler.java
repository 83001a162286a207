package org.ekmsim.engine.procedural;

import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.SessionOptions;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.procedural.SetOption;

/**
 * SET of session options that are ON or OFF.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/set-statements-transact-sql">SET statements (Transact-SQL)</a>
 */
public final class SetOptionHandler implements CommandHandler<SetOption> {

    @Override
    public Class<SetOption> statement() {
        return SetOption.class;
    }

    @Override
    public void compile(SetOption statement, Compilation compilation) {
        for (String option : statement.options()) {
            if (!SessionOptions.isModelled(option, statement.on())) {
                throw new UnmodelledException("SET " + option + (statement.on() ? " ON" : " OFF"), statement.line());
            }
        }
    }

    @Override
    public void execute(SetOption statement, StatementContext context) {
        statement.options().forEach(option -> context.session().setOption(option, statement.on()));
    }
}
