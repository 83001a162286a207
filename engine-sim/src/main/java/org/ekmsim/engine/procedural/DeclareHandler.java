package org.ekmsim.engine.procedural;

import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.type.DeclaredType;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.tsql.procedural.Declaration;
import org.ekmsim.tsql.procedural.Declare;

/**
 * DECLARE of local variables. A variable exists from its declaration to the end of the batch; the initial value is set when the
 * statement is reached.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/language-elements/declare-local-variable-transact-sql">DECLARE
 *     @local_variable (Transact-SQL)</a>
 */
public final class DeclareHandler implements CommandHandler<Declare> {

    @Override
    public Class<Declare> statement() {
        return Declare.class;
    }

    @Override
    public void compile(Declare statement, Compilation compilation) {
        for (int i = 0; i < statement.declarations().size(); i++) {
            Declaration declaration = statement.declarations().get(i);
            if (isCursor(declaration)) {
                continue;
            }
            if (declaration.value() != null) {
                compilation.check(declaration.value());
            }
            compilation.declare(declaration.name(), type(statement, i));
        }
    }

    @Override
    public void execute(Declare statement, StatementContext context) {
        for (int i = 0; i < statement.declarations().size(); i++) {
            Declaration declaration = statement.declarations().get(i);
            if (isCursor(declaration)) {
                context.scope().cursors().declareVariable(declaration.name());
                continue;
            }
            context.variables().declare(declaration.name(), type(statement, i));
            if (declaration.value() != null) {
                context.assign(declaration.name(), declaration.value());
            }
        }
    }

    /** A cursor variable has no value of a type: it stands for a cursor. */
    private static boolean isCursor(Declaration declaration) {
        return declaration.type().name().equals("cursor");
    }

    private static SqlType type(Declare statement, int index) {
        Declaration declaration = statement.declarations().get(index);
        return DeclaredType.ofColumn(declaration.type(), index + 1, declaration.name());
    }
}
