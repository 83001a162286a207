package org.ekmsim.engine.session;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.ServerMessage;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.query.Binder;
import org.ekmsim.engine.query.EvaluationContext;
import org.ekmsim.engine.session.StatementHandler.Completion;
import org.ekmsim.engine.transaction.TransactionRules;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.tsql.procedural.Goto;
import org.ekmsim.tsql.procedural.Label;
import org.ekmsim.tsql.tree.Statement;
import org.jspecify.annotations.Nullable;

/**
 * One scope on its way: a batch, a text run by EXEC, or a procedure, compiled whole, then run statement by statement. What an error
 * ends besides its statement {@link ErrorReach} says.
 */
final class BatchExecution {

    /** "Null value is eliminated by an aggregate": once for each statement. */
    private static final int NULL_ELIMINATED = 8153;

    private final Session session;
    private final StatementHandlers handlers;
    private Reply reply;
    private final Scope scope;
    private final SessionEvaluation evaluation;
    private @Nullable CaughtError caught;
    private @Nullable Goto jump;
    private String batchText = "";
    private int line;
    private boolean attempting;
    private boolean doneSent;
    private boolean ended;

    BatchExecution(Session session, StatementHandlers handlers, Reply reply) {
        this(session, handlers, reply, Scope.batch());
    }

    private BatchExecution(Session session, StatementHandlers handlers, Reply reply, Scope scope) {
        this.session = session;
        this.handlers = handlers;
        this.reply = reply.in(scope.module());
        this.scope = scope;
        this.evaluation = new SessionEvaluation(session, scope, this::caught);
    }

    /** Runs a batch from parse to its last statement; a transaction that cannot be committed does not outlive it. */
    void execute(String text) {
        executeScope(new ScopeText.Unparsed(text));
        scope.tableVariables().forEach(session.transaction()::dropTemporary);
        if (session.transaction().isDoomed()) {
            session.transaction().rollback();
            fail(EngineError.of(3998, 1), 1);
        }
    }

    private void executeScope(ScopeText text) {
        session.setScope(scope);
        batchText = text instanceof ScopeText.Unparsed unparsed ? unparsed.text() : "";
        try {
            run(new BatchCompiler(session, handlers, reply, this::caught).compile(text, scope));
            if (jump != null) {
                throw new UnmodelledException("GOTO into a block", jump.line());
            }
        } catch (CaughtErrorSignal refused) {
            if (attempting) {
                // A text run by EXEC is a scope of its own: the TRY block around the EXEC catches what is wrong with
                // it.
                throw new CaughtErrorSignal(refused.error());
            }
            fail(refused.error().messages());
            if (refused.leavesScope() && isOn(SessionOptions.XACT_ABORT)) {
                session.transaction().rollback();
                ended = true;
            }
        }
    }

    /** Runs statements in order; an error is reported and the next statement runs, unless it ends the batch. */
    Completion run(List<? extends Statement> statements) {
        int next = 0;
        while (next < statements.size()) {
            session.checkCancelled();
            Completion completion = runOne(statements.get(next));
            next++;
            if (completion == Completion.JUMP) {
                int target = target(statements);
                if (target < 0) {
                    return completion;
                }
                jump = null;
                next = target;
            } else if (completion != Completion.NEXT) {
                return completion;
            }
        }
        return Completion.NEXT;
    }

    /** Where among these statements GOTO goes on, or -1 when its label is further out. */
    private int target(List<? extends Statement> statements) {
        for (int i = 0; i < statements.size(); i++) {
            if (jump != null
                    && statements.get(i) instanceof Label label
                    && label.name().value().equalsIgnoreCase(jump.label().value())) {
                return i;
            }
        }
        return -1;
    }

    private Completion runOne(Statement statement) {
        try {
            doneSent = false;
            warn();
            line = statement.line();
            TransactionRules.before(statement, session.transaction(), isOn(SessionOptions.IMPLICIT_TRANSACTIONS));
            session.runs(StatementHandlers.construct(statement));
            Completion completion = handlers.run(statement, new StatementContext(session, this, statement));
            if (ended) {
                return Completion.RETURN;
            }
            if (handlers.isCommand(statement)) {
                // IF, WHILE, BEGIN and EXEC leave @@ERROR and @@ROWCOUNT as the statements inside left them.
                if (!doneSent) {
                    AssignedRows.of(statement).ifPresent(session::counted);
                }
                succeeded(statement);
            } else {
                warn();
            }
            return completion;
        } catch (EngineError error) {
            return failed(error, reply.messages(error, statement.line()));
        } catch (ModuleError called) {
            return failed(called.error(), reply.in(called.module()).messages(called.error(), 0));
        } catch (CaughtErrorSignal signal) {
            return passed(signal);
        }
    }

    /** The end of a statement that did what it says. */
    void succeeded(Statement statement) {
        session.succeeded();
        if (!doneSent) {
            done(new Done(StatementHandlers.construct(statement), Done.NO_COUNT, isNested(), false));
        }
    }

    private Completion failed(EngineError error, List<ServerMessage> messages) {
        ErrorReach reach = ErrorReach.of(error, isOn(SessionOptions.XACT_ABORT));
        if (reach == ErrorReach.CONNECTION) {
            fail(messages);
            endConnection(error);
            return Completion.RETURN;
        }
        CaughtError raised = new CaughtError(error, messages);
        if (ErrorReach.isLateCompilation(error)) {
            throw CaughtErrorSignal.ofLateCompilation(raised);
        }
        if (attempting) {
            if (reach == ErrorReach.TRANSACTION) {
                session.transaction().doom();
            }
            throw new CaughtErrorSignal(raised);
        }
        fail(messages);
        if (reach == ErrorReach.TRANSACTION) {
            session.transaction().rollback();
        }
        ended = reach.endsBatch();
        return ended ? Completion.RETURN : Completion.NEXT;
    }

    private void endConnection(EngineError error) {
        ended = true;
        if (ErrorReach.isCrash(error)) {
            session.crashed();
        } else {
            // The session itself says it, no statement of the batch.
            reply.error(EngineError.of(596, 1), 0);
            session.close();
        }
    }

    /** An error on its way outwards: what THROW sends again ends the batch when no TRY block is around it. */
    private Completion passed(CaughtErrorSignal signal) {
        if (attempting || signal.leavesScope()) {
            throw signal;
        }
        fail(signal.error().messages());
        if (isOn(SessionOptions.XACT_ABORT)) {
            session.transaction().rollback();
        }
        ended = true;
        return Completion.RETURN;
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
        session.reported(error.described().number());
        try {
            return run(statements);
        } finally {
            caught = outer;
        }
    }

    /**
     * Runs an EXECUTE whose rows do not go to the client.
     *
     * @throws EngineError 8164 when the rows of this scope do not either, 213 for a result set of another width
     */
    void capture(Statement statement, int width, BiConsumer<List<ResultColumn>, List<@Nullable Object>> taker) {
        if (captured() != null) {
            throw EngineError.of(8164, 1);
        }
        Reply outer = reply;
        reply = reply.to(
                new CapturedRows(reply.sink(), width, session.transaction().count(), taker));
        try {
            run(List.of(statement));
        } catch (CapturedRows.OtherWidth e) {
            // The state a live server was seen to give.
            throw EngineError.of(213, 7);
        } finally {
            reply = outer;
        }
    }

    /** What takes the rows of this scope; null when the client does. */
    @Nullable
    CapturedRows captured() {
        return reply.sink() instanceof CapturedRows rows ? rows : null;
    }

    /** Goes on at a label. */
    Completion jump(Goto statement) {
        jump = statement;
        return Completion.JUMP;
    }

    /**
     * Compiles and runs a text in a scope of its own: temporary tables made there go, the current database and the SET options are
     * restored afterwards. An error that ends the batch inside ends this one as well.
     */
    void executeScope(ScopeText text, Scope inner, Consumer<Session> begin) {
        if (inner.nesting() > Session.MAXIMUM_NESTING) {
            throw EngineError.of(217, 1, Session.MAXIMUM_NESTING);
        }
        ScopeSurroundings surroundings = ScopeSurroundings.of(session);
        inner.begin(surroundings.temporary());
        session.identities().setLastInScope(null);
        BatchExecution execution = new BatchExecution(session, handlers, reply, inner);
        execution.attempting = attempting;
        execution.caught = caught;
        try {
            begin.accept(session);
            execution.executeScope(text);
            ended = execution.ended;
        } finally {
            session.setScope(scope);
            surroundings.restore(session);
        }
        if (!ended && session.transaction().count() != surroundings.transactions()) {
            EngineError mismatch = EngineError.of(
                    266, 2, surroundings.transactions(), session.transaction().count());
            // No statement of the scope raises it, which is why it has no line.
            ended = failed(mismatch, execution.reply.messages(mismatch, 0)) == Completion.RETURN;
        }
    }

    private void fail(EngineError error, int line) {
        fail(reply.messages(error, line));
    }

    private void fail(List<ServerMessage> messages) {
        reply.send(messages);
        session.reported(messages.get(messages.size() - 1).number());
        reply.sink().done(new Done("ERROR", Done.NO_COUNT, isNested(), true));
    }

    void counted(String command, long rows) {
        session.counted(rows);
        doneSent = true;
        done(new Done(command, isOn(SessionOptions.NOCOUNT) ? Done.NO_COUNT : rows, isNested(), false));
    }

    void assigned(String command, long rows) {
        session.counted(rows);
        doneSent = true;
        done(new Done(command, Done.NO_COUNT, isNested(), false));
    }

    void uncounted(String command) {
        doneSent = true;
        done(new Done(command, Done.NO_COUNT, true, false));
    }

    private void done(Done done) {
        warn();
        reply.sink().done(done);
    }

    private void warn() {
        if (evaluation.takeNullEliminated()) {
            reply.inform(NULL_ELIMINATED, line, List.of());
        }
    }

    private boolean isNested() {
        return scope.nesting() > 0;
    }

    private boolean isOn(String option) {
        return session.options().isOn(option);
    }

    Binder binder() {
        return new Binder(session.catalogue(), evaluation);
    }

    EvaluationContext evaluation() {
        return evaluation;
    }

    Scope scope() {
        return scope;
    }

    /** Whether an error, or the session's end, ends the batch. */
    boolean ended() {
        return ended;
    }

    /** The text of the batch. */
    String text() {
        return batchText;
    }

    Reply reply() {
        return reply;
    }

    @Nullable
    CaughtError caught() {
        return caught;
    }
}
