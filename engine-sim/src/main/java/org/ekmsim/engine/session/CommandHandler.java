package org.ekmsim.engine.session;

import org.ekmsim.tsql.tree.Statement;

/**
 * The meaning of a statement that does not direct the flow of the batch.
 *
 * @param <S> the statement's node class
 */
public interface CommandHandler<S extends Statement> extends StatementHandler<S> {

    /** Runs the statement; see {@link #run}. */
    void execute(S statement, StatementContext context);

    @Override
    default Completion run(S statement, StatementContext context) {
        execute(statement, context);
        return Completion.NEXT;
    }
}
