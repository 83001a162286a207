package org.ekmsim.engine.procedural;

import java.util.Map;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.expression.NumberLiteral;
import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.procedural.SetOptionValue;

/**
 * SET of session options that have a value: LOCK_TIMEOUT and TEXTSIZE. The others may be set to what they are anyway, as tools do when
 * they connect.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/set-statements-transact-sql">SET Statements (Transact-SQL)</a>
 */
public final class SetOptionValueHandler implements CommandHandler<SetOptionValue> {

    private static final String LOCK_TIMEOUT = "LOCK_TIMEOUT";
    private static final String TEXT_SIZE = "TEXTSIZE";

    /** The one value of options that change nothing here. */
    private static final Map<String, String> SETTLED = Map.of(
            "DATEFIRST", "7",
            "DATEFORMAT", "mdy",
            "DEADLOCK_PRIORITY", "NORMAL",
            "LANGUAGE", "us_english",
            "QUERY_GOVERNOR_COST_LIMIT", "0",
            "ROWCOUNT", "0");

    @Override
    public Class<SetOptionValue> statement() {
        return SetOptionValue.class;
    }

    @Override
    public void compile(SetOptionValue statement, Compilation compilation) {
        String option = statement.option();
        boolean open = option.equals(LOCK_TIMEOUT) || option.equals(TEXT_SIZE);
        if (!open && !written(statement.value()).equalsIgnoreCase(SETTLED.get(option))) {
            throw new UnmodelledException("SET " + option, statement.line());
        }
        compilation.check(statement.value());
    }

    private static String written(Expression value) {
        if (value instanceof NumberLiteral number) {
            return number.text();
        }
        return value instanceof StringLiteral text ? text.value() : "";
    }

    @Override
    public void execute(SetOptionValue statement, StatementContext context) {
        if (statement.option().equals(LOCK_TIMEOUT)) {
            context.transaction().setLockTimeout(context.integer(statement.value()));
        } else if (statement.option().equals(TEXT_SIZE)) {
            context.session().setTextSize(context.integer(statement.value()));
        }
    }
}
