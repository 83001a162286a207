package org.ekmsim.engine.session;

import org.ekmsim.tsql.tree.Statement;

/**
 * The meaning of one form of statement. Handlers are stateless; everything they touch comes with the context.
 *
 * @param <S> the statement's node class
 */
public interface StatementHandler<S extends Statement> {

    /** The node class this handler gives meaning to. */
    Class<S> statement();

    /**
     * Checks names, variables and types before the first statement of the batch runs. An error stops the whole batch; objects that
     * do not exist yet are left to {@link #run}.
     */
    default void compile(S statement, Compilation compilation) {}

    /**
     * Runs the statement.
     *
     * @return how the batch goes on
     * @throws org.ekmsim.engine.message.EngineError when the statement fails; what it had committed to the instance stays untouched
     */
    Completion run(S statement, StatementContext context);

    /** How execution goes on after a statement. */
    enum Completion {
        /** With the next statement. */
        NEXT,
        /** After the innermost WHILE. */
        BREAK,
        /** With the next turn of the innermost WHILE. */
        CONTINUE,
        /** At the label of the GOTO that was reached. */
        JUMP,
        /** Not at all: the batch or procedure ends. */
        RETURN
    }
}
