package org.ekmsim.engine.procedural;

import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.procedural.Print;

/**
 * PRINT: up to 8,000 characters as a message of level 0; NULL prints as a blank.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/language-elements/print-transact-sql">PRINT (Transact-SQL)</a>
 */
public final class PrintHandler implements CommandHandler<Print> {

    private static final int LONGEST = 8000;

    @Override
    public Class<Print> statement() {
        return Print.class;
    }

    @Override
    public void compile(Print statement, Compilation compilation) {
        compilation.check(statement.expression());
    }

    @Override
    public void execute(Print statement, StatementContext context) {
        String text = context.display(statement.expression());
        context.print(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    }
}
