package org.ekmsim.cli;

import java.util.List;
import java.util.Optional;
import org.ekmsim.engine.message.ServerMessage;
import org.ekmsim.engine.session.Done;
import org.ekmsim.engine.session.EnvironmentChange;
import org.ekmsim.engine.session.ResponseSink;
import org.ekmsim.engine.type.ResultColumn;
import org.jspecify.annotations.Nullable;

/** Keeps the first error of a response that is not shown. */
final class FirstError implements ResponseSink {

    private @Nullable ServerMessage first;

    /** The error's text, if there was one. */
    Optional<String> text() {
        return Optional.ofNullable(first).map(ServerMessage::text);
    }

    @Override
    public void message(ServerMessage message) {
        if (first == null && message.isError()) {
            first = message;
        }
    }

    @Override
    public void columns(List<ResultColumn> columns) {}

    @Override
    public void row(List<@Nullable Object> values) {}

    @Override
    public void environmentChange(EnvironmentChange change) {}

    @Override
    public void returnStatus(int status) {}

    @Override
    public void done(Done done) {}
}
