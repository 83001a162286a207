package org.ekmsim.engine.session;

import java.util.List;
import java.util.function.BiConsumer;
import org.ekmsim.engine.message.ServerMessage;
import org.ekmsim.engine.type.ResultColumn;
import org.jspecify.annotations.Nullable;

/** Takes the rows of what INSERT ... EXECUTE runs; messages go on to the client. */
final class CapturedRows implements ResponseSink {

    private final ResponseSink client;
    private final int width;
    private final int transactions;
    private final BiConsumer<List<ResultColumn>, List<@Nullable Object>> taker;
    private List<ResultColumn> columns = List.of();

    /** Says that a result set has another number of columns than the rows are to have. */
    static final class OtherWidth extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OtherWidth() {
            super(null, null, false, false);
        }
    }

    /**
     * @param width how many columns each result set must have
     * @param transactions {@code @@TRANCOUNT} when the INSERT began
     */
    CapturedRows(
            ResponseSink client,
            int width,
            int transactions,
            BiConsumer<List<ResultColumn>, List<@Nullable Object>> taker) {
        this.client = client;
        this.width = width;
        this.transactions = transactions;
        this.taker = taker;
    }

    int transactions() {
        return transactions;
    }

    @Override
    public void columns(List<ResultColumn> begun) {
        if (begun.size() != width) {
            throw new OtherWidth();
        }
        columns = begun;
    }

    @Override
    public void row(List<@Nullable Object> values) {
        taker.accept(columns, values);
    }

    @Override
    public void message(ServerMessage message) {
        client.message(message);
    }

    @Override
    public void environmentChange(EnvironmentChange change) {
        client.environmentChange(change);
    }

    /** What runs ends inside the INSERT, which alone tells the client that it is done. */
    @Override
    public void done(Done done) {
        // The INSERT sends its own.
    }

    @Override
    public void returnStatus(int status) {
        // Nobody called: the INSERT did.
    }
}
