package org.ekmsim.engine.session;

import java.util.List;
import java.util.function.BiConsumer;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.ServerMessage;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.tsql.tree.Statement;
import org.jspecify.annotations.Nullable;

/** What the client is told of the statements of one scope, and what {@code @@ERROR} and {@code @@ROWCOUNT} keep of it. */
final class ScopeReply {

    /** "Null value is eliminated by an aggregate": once for each statement. */
    private static final int NULL_ELIMINATED = 8153;

    private final Session session;
    private final Scope scope;
    private final SessionEvaluation evaluation;
    private Reply reply;
    private int line;
    private boolean doneSent;

    ScopeReply(Session session, Scope scope, SessionEvaluation evaluation, Reply reply) {
        this.session = session;
        this.scope = scope;
        this.evaluation = evaluation;
        this.reply = reply;
    }

    /** The messages of the scope. */
    Reply messages() {
        return reply;
    }

    /** A statement begins. */
    void begin(Statement statement) {
        doneSent = false;
        warn();
        line = statement.line();
    }

    /** The end of a command. */
    void ended(Statement command) {
        if (!doneSent) {
            AssignedRows.of(command).ifPresent(session::counted);
        }
        succeeded(command);
    }

    /** The end of a statement that did what it says. */
    void succeeded(Statement statement) {
        session.succeeded();
        if (!doneSent) {
            done(StatementHandlers.construct(statement), Done.NO_COUNT, isNested());
        }
    }

    void fail(EngineError error, int errorLine) {
        fail(reply.messages(error, errorLine));
    }

    void fail(List<ServerMessage> messages) {
        reply.send(messages);
        session.reported(messages.get(messages.size() - 1).number());
        reply.sink().done(new Done("ERROR", Done.NO_COUNT, isNested(), true));
    }

    void counted(String command, long rows) {
        boolean silent = session.options().isOn(SessionOptions.NOCOUNT);
        session.counted(rows);
        done(command, silent ? Done.NO_COUNT : rows, isNested());
    }

    void assigned(String command, long rows) {
        session.counted(rows);
        done(command, Done.NO_COUNT, isNested());
    }

    void uncounted(String command) {
        done(command, Done.NO_COUNT, true);
    }

    private void done(String command, long rows, boolean nested) {
        doneSent = true;
        warn();
        reply.sink().done(new Done(command, rows, nested, false));
    }

    /** Sends the warning that the statement has earned. */
    void warn() {
        if (evaluation.takeNullEliminated()) {
            reply.inform(NULL_ELIMINATED, line, List.of());
        }
    }

    private boolean isNested() {
        return scope.nesting() > 0;
    }

    /**
     * Runs an EXECUTE whose rows do not go to the client.
     *
     * @throws EngineError 8164 when the rows of this scope do not either, 213 for a result set of another width
     */
    void capture(Runnable execute, int width, BiConsumer<List<ResultColumn>, List<@Nullable Object>> taker) {
        if (captured() != null) {
            throw EngineError.of(8164, 1);
        }
        Reply outer = reply;
        reply = reply.to(
                new CapturedRows(reply.sink(), width, session.transaction().count(), taker));
        try {
            execute.run();
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
}
