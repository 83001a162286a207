package org.ekmsim.engine.session;

import java.util.List;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.ServerMessage;
import org.ekmsim.engine.query.Binder;
import org.ekmsim.engine.query.EvaluationContext;
import org.ekmsim.engine.session.StatementHandler.Completion;
import org.ekmsim.tsql.tree.Statement;
import org.jspecify.annotations.Nullable;

/**
 * One batch on its way: parsed whole, compiled whole, then run statement by statement. An error of level 16 or lower ends its
 * statement, not the batch, unless SQL Server ends the batch for it.
 */
final class BatchExecution {

    private final Session session;
    private final StatementHandlers handlers;
    private final Reply reply;
    private final Variables variables = new Variables();
    private final SessionEvaluation evaluation;
    private @Nullable CaughtError caught;
    private boolean attempting;
    private boolean doneSent;
    private boolean ended;
    private final int nesting;

    BatchExecution(Session session, StatementHandlers handlers, Reply reply) {
        this(session, handlers, reply, 0);
    }

    private BatchExecution(Session session, StatementHandlers handlers, Reply reply, int nesting) {
        this.session = session;
        this.handlers = handlers;
        this.reply = reply;
        this.nesting = nesting;
        this.evaluation = new SessionEvaluation(session, variables, this::caught);
    }

    /** Runs a batch text from parse to its last statement. */
    void execute(String text) {
        List<Statement> statements;
        try {
            statements = new BatchCompiler(session, handlers, reply, this::caught).compile(text);
        } catch (CaughtErrorSignal refused) {
            if (attempting) {
                // A text run by EXEC is a scope of its own: the TRY block around the EXEC catches what is wrong with
                // it.
                throw refused;
            }
            fail(refused.error().messages());
            return;
        }
        run(statements);
    }

    /** Runs statements in order; an error is reported and the next statement runs, unless it ends the batch. */
    Completion run(List<? extends Statement> statements) {
        for (Statement statement : statements) {
            session.checkCancelled();
            Completion completion = runOne(statement);
            if (completion != Completion.NEXT) {
                return completion;
            }
        }
        return Completion.NEXT;
    }

    private Completion runOne(Statement statement) {
        try {
            doneSent = false;
            Completion completion = handlers.run(statement, new StatementContext(session, this, statement));
            if (ended) {
                return Completion.RETURN;
            }
            if (!handlers.isCommand(statement)) {
                // IF, WHILE, BEGIN and EXEC ('...') leave @@ERROR and @@ROWCOUNT as the statements inside left them.
                return completion;
            }
            session.succeeded();
            if (!doneSent) {
                reply.sink().done(new Done(StatementHandlers.construct(statement), Done.NO_COUNT, nesting > 0, false));
            }
            return completion;
        } catch (EngineError error) {
            if (BatchAborting.endsConnection(error)) {
                fail(error, statement.line());
                session.crashed();
                ended = true;
                return Completion.RETURN;
            }
            if (attempting) {
                throw new CaughtErrorSignal(new CaughtError(error, reply.messages(error, statement.line())));
            }
            fail(error, statement.line());
            ended = session.endsBatch(error);
            return ended ? Completion.RETURN : Completion.NEXT;
        } catch (CaughtErrorSignal rethrown) {
            if (attempting) {
                throw rethrown;
            }
            fail(rethrown.error().messages());
            ended = true;
            return Completion.RETURN;
        }
    }

    /** Runs statements as BEGIN TRY does: the first error leaves as a {@link CaughtErrorSignal}. */
    Completion attempt(List<? extends Statement> statements) {
        boolean outer = attempting;
        attempting = true;
        try {
            return run(statements);
        } finally {
            attempting = outer;
        }
    }

    /** Runs the CATCH block of an error. */
    Completion handle(CaughtError error, List<? extends Statement> statements) {
        CaughtError outer = caught;
        caught = error;
        session.failed(error.described().number());
        try {
            return run(statements);
        } finally {
            caught = outer;
        }
    }

    /**
     * Compiles and runs a text in a scope of its own: variables are new, the current database is restored afterwards. An error that
     * ends the batch inside ends this one as well.
     */
    void executeText(String text) {
        if (nesting >= Session.MAXIMUM_NESTING) {
            throw EngineError.of(217, 1, Session.MAXIMUM_NESTING);
        }
        String database = session.database();
        BatchExecution inner = new BatchExecution(session, handlers, reply, nesting + 1);
        inner.attempting = attempting;
        inner.caught = caught;
        try {
            inner.execute(text);
            ended = inner.ended;
        } finally {
            session.restoreDatabase(database);
        }
    }

    private void fail(EngineError error, int line) {
        fail(reply.messages(error, line));
    }

    private void fail(List<ServerMessage> messages) {
        reply.send(messages);
        session.failed(messages.get(messages.size() - 1).number());
        reply.sink().done(new Done("ERROR", Done.NO_COUNT, nesting > 0, true));
    }

    void counted(String command, long rows) {
        session.counted(rows);
        doneSent = true;
        boolean silent = session.options().isOn(SessionOptions.NOCOUNT);
        reply.sink().done(new Done(command, silent ? Done.NO_COUNT : rows, nesting > 0, false));
    }

    void uncounted(String command) {
        doneSent = true;
        reply.sink().done(new Done(command, Done.NO_COUNT, true, false));
    }

    Binder binder() {
        return new Binder(session.catalogue(), evaluation);
    }

    EvaluationContext evaluation() {
        return evaluation;
    }

    Variables variables() {
        return variables;
    }

    Reply reply() {
        return reply;
    }

    @Nullable
    CaughtError caught() {
        return caught;
    }
}
