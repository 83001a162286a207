package org.ekmsim.engine.session;

import java.util.List;
import java.util.function.Consumer;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.query.Binder;
import org.ekmsim.engine.query.EvaluationContext;
import org.ekmsim.engine.session.StatementHandler.Completion;
import org.ekmsim.engine.transaction.TransactionRules;
import org.ekmsim.tsql.procedural.Goto;
import org.ekmsim.tsql.procedural.Label;
import org.ekmsim.tsql.tree.Statement;
import org.jspecify.annotations.Nullable;

/** One scope on its way: a batch, a text run by EXEC, or a procedure, compiled whole, then run statement by statement. */
final class BatchExecution {

    private final Session session;
    private final StatementHandlers handlers;
    private final Scope scope;
    private final SessionEvaluation evaluation;
    private final ScopeReply replies;
    private final ErrorHandling errors;
    private @Nullable Goto jump;
    private String batchText = "";

    BatchExecution(Session session, StatementHandlers handlers, Reply reply) {
        this(session, handlers, reply, Scope.batch());
    }

    private BatchExecution(Session session, StatementHandlers handlers, Reply reply, Scope scope) {
        this.session = session;
        this.handlers = handlers;
        this.scope = scope;
        this.evaluation = new SessionEvaluation(session, scope, this::caught);
        this.replies = new ScopeReply(session, scope, evaluation, reply.in(scope.module()));
        this.errors = new ErrorHandling(session, replies);
    }

    /** Runs a batch from parse to its last statement; a transaction that cannot be committed does not outlive it. */
    void execute(String text) {
        executeScope(new ScopeText.Unparsed(text));
        scope.tableVariables().forEach(session.transaction()::dropTemporary);
        if (session.transaction().isDoomed()) {
            session.transaction().rollback();
            replies.fail(EngineError.of(3998, 1), 1);
        }
    }

    private void executeScope(ScopeText text) {
        session.setScope(scope);
        batchText = text instanceof ScopeText.Unparsed unparsed ? unparsed.text() : "";
        try {
            run(new BatchCompiler(session, handlers, replies.messages(), this::caught).compile(text, scope));
            if (jump != null) {
                throw new UnmodelledException("GOTO into a block", jump.line());
            }
        } catch (CaughtErrorSignal refused) {
            errors.refused(refused);
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
            replies.begin(statement);
            boolean implicit = session.options().isOn(SessionOptions.IMPLICIT_TRANSACTIONS);
            TransactionRules.before(statement, session.transaction(), implicit);
            session.runs(StatementHandlers.construct(statement));
            Completion completion = handlers.run(statement, new StatementContext(session, this, statement));
            if (errors.ended()) {
                return Completion.RETURN;
            }
            if (handlers.isCommand(statement)) {
                // IF, WHILE, BEGIN and EXEC leave @@ERROR and @@ROWCOUNT as the statements inside left them.
                replies.ended(statement);
            } else {
                replies.warn();
            }
            return completion;
        } catch (EngineError error) {
            return errors.failed(error, replies.messages().messages(error, statement.line()));
        } catch (ModuleError called) {
            Reply module = replies.messages().in(called.module());
            return errors.failed(called.error(), module.messages(called.error(), 0));
        } catch (CaughtErrorSignal signal) {
            return errors.passed(signal);
        }
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
        BatchExecution execution = new BatchExecution(session, handlers, replies.messages(), inner);
        execution.errors.beginIn(errors);
        try {
            begin.accept(session);
            execution.executeScope(text);
            errors.endOf(execution.errors);
        } finally {
            session.setScope(scope);
            surroundings.restore(session);
        }
        if (!errors.ended() && session.transaction().count() != surroundings.transactions()) {
            EngineError mismatch = EngineError.of(
                    266, 2, surroundings.transactions(), session.transaction().count());
            // No statement of the scope raises it, which is why it has no line.
            errors.failed(mismatch, execution.replies.messages().messages(mismatch, 0));
        }
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

    /** The text of the batch. */
    String text() {
        return batchText;
    }

    /** What the client is told. */
    ScopeReply replies() {
        return replies;
    }

    /** What errors do. */
    ErrorHandling errors() {
        return errors;
    }

    private @Nullable CaughtError caught() {
        return errors.caught();
    }
}
