package org.ekmsim.bench.query;

import java.util.List;
import org.ekmsim.engine.message.ServerMessage;
import org.ekmsim.engine.session.Done;
import org.ekmsim.engine.session.EnvironmentChange;
import org.ekmsim.engine.session.ResponseSink;
import org.ekmsim.engine.type.ResultColumn;
import org.jspecify.annotations.Nullable;

/** Takes a response and keeps the number of its rows only. */
final class CountedRows implements ResponseSink {

    private long count;

    long count() {
        return count;
    }

    @Override
    public void columns(List<ResultColumn> columns) {
        // Only the rows count.
    }

    @Override
    public void row(List<@Nullable Object> values) {
        count++;
    }

    @Override
    public void message(ServerMessage message) {
        if (message.isError()) {
            throw new IllegalStateException(message.number() + " " + message.text());
        }
    }

    @Override
    public void environmentChange(EnvironmentChange change) {
        // Nobody asks for it.
    }

    @Override
    public void returnStatus(int status) {
        // Errors have spoken before.
    }

    @Override
    public void done(Done done) {
        // The rows were counted as they came.
    }
}
