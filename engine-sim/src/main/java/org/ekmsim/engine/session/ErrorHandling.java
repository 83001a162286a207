package org.ekmsim.engine.session;

import java.util.List;
import java.util.function.Supplier;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.ServerMessage;
import org.ekmsim.engine.session.StatementHandler.Completion;
import org.jspecify.annotations.Nullable;

/** What the errors of one scope do: they go to a TRY block around them, or end what {@link ErrorReach} says. */
final class ErrorHandling {

    private final Session session;
    private final ScopeReply replies;
    private @Nullable CaughtError caught;
    private boolean attempting;
    private boolean ended;

    ErrorHandling(Session session, ScopeReply replies) {
        this.session = session;
        this.replies = replies;
    }

    /** A scope inside this one begins in the same TRY and CATCH blocks. */
    void beginIn(ErrorHandling outer) {
        attempting = outer.attempting;
        caught = outer.caught;
    }

    /** A scope inside this one has ended; what ended all of it ends this one as well. */
    void endOf(ErrorHandling inner) {
        ended = inner.ended;
    }

    /** Whether an error, or the session's end, ends the scope. */
    boolean ended() {
        return ended;
    }

    /** The error the innermost CATCH block handles. */
    @Nullable
    CaughtError caught() {
        return caught;
    }

    /** A statement has failed. */
    Completion failed(EngineError error, List<ServerMessage> messages) {
        ErrorReach reach = ErrorReach.of(error, abortsTransactions());
        if (reach == ErrorReach.CONNECTION) {
            replies.fail(messages);
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
        replies.fail(messages);
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
            replies.messages().error(EngineError.of(596, 1), 0);
            session.close();
        }
    }

    /** An error on its way outwards: what THROW sends again ends the batch when no TRY block is around it. */
    Completion passed(CaughtErrorSignal signal) {
        if (attempting || signal.leavesScope()) {
            throw signal;
        }
        replies.fail(signal.error().messages());
        if (abortsTransactions()) {
            session.transaction().rollback();
        }
        ended = true;
        return Completion.RETURN;
    }

    /** The scope could not be compiled, whole or in the part that was reached. */
    void refused(CaughtErrorSignal signal) {
        if (attempting) {
            // A text run by EXEC is a scope of its own: the TRY block around the EXEC catches what is wrong with it.
            throw new CaughtErrorSignal(signal.error());
        }
        replies.fail(signal.error().messages());
        if (signal.leavesScope() && abortsTransactions()) {
            session.transaction().rollback();
            ended = true;
        }
    }

    private boolean abortsTransactions() {
        return session.options().isOn(SessionOptions.XACT_ABORT);
    }

    /** Runs as BEGIN TRY does: the first error leaves as a {@link CaughtErrorSignal}. */
    Completion attempt(Supplier<Completion> block) {
        boolean outer = attempting;
        attempting = true;
        try {
            return block.get();
        } finally {
            attempting = outer;
        }
    }

    /** Runs the CATCH block of an error. */
    Completion handle(CaughtError error, Supplier<Completion> block) {
        CaughtError outer = caught;
        caught = error;
        session.reported(error.described().number());
        try {
            return block.get();
        } finally {
            caught = outer;
        }
    }
}
