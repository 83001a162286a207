package org.ekmsim.engine.session;

import java.util.List;
import org.ekmsim.engine.message.ServerMessage;
import org.ekmsim.engine.type.ResultColumn;
import org.jspecify.annotations.Nullable;

/** Receives the response of a request, token by token, in order, on the executing thread. A sink may block. */
public interface ResponseSink {

    /** A result set begins. */
    void columns(List<ResultColumn> columns);

    /** A row of the result set begun last; values as {@link org.ekmsim.engine.type.SqlType} describes. */
    void row(List<@Nullable Object> values);

    /** An error, information message or PRINT. */
    void message(ServerMessage message);

    /** The session's surroundings changed, for example its current database. */
    void environmentChange(EnvironmentChange change);

    /** A procedure returned. */
    void returnStatus(int status);

    /** A statement ended. */
    void done(Done done);
}
