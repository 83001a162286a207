package org.ekmsim.world.script;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ekmsim.engine.message.ServerMessage;
import org.ekmsim.engine.session.Done;
import org.ekmsim.engine.session.EnvironmentChange;
import org.ekmsim.engine.session.ResponseSink;
import org.ekmsim.engine.type.ResultColumn;
import org.jspecify.annotations.Nullable;

/** Passes a response on and remembers which errors were in it, with their lines in the file. */
final class MessageWatch implements ResponseSink {

    /** RAISERROR with this state makes sqlcmd end with the message's number. */
    private static final int ENDING_STATE = 127;

    private final ResponseSink next;
    private final int minimumLevel;
    private String file = "";
    private int firstLine = 1;
    private boolean batchFailed;
    private int worstLevel;
    private @Nullable ScriptError firstError;
    private @Nullable List<@Nullable Object> lastRow;
    private OptionalInt endingNumber = OptionalInt.empty();

    MessageWatch(ResponseSink next, int minimumLevel) {
        this.next = next;
        this.minimumLevel = minimumLevel;
    }

    /** A batch begins: its name and the line of the file it begins on. */
    void batch(String batchFile, int batchFirstLine) {
        file = batchFile;
        firstLine = batchFirstLine;
        batchFailed = false;
        lastRow = null;
    }

    /** The number of the first message that ends the client: one of state 127. */
    OptionalInt endingNumber() {
        return endingNumber;
    }

    /** The last row of the batch; null when there was none. */
    @Nullable
    List<@Nullable Object> lastRow() {
        return lastRow;
    }

    boolean batchFailed() {
        return batchFailed;
    }

    int worstLevel() {
        return worstLevel;
    }

    Optional<ScriptError> firstError() {
        return Optional.ofNullable(firstError);
    }

    @Override
    public void message(ServerMessage message) {
        worstLevel = Math.max(worstLevel, message.level());
        if (message.state() == ENDING_STATE && endingNumber.isEmpty()) {
            endingNumber = OptionalInt.of(message.number());
        }
        if (message.isError() && message.level() >= minimumLevel) {
            batchFailed = true;
            if (firstError == null) {
                firstError = new ScriptError(new ScriptPosition(file, firstLine + message.line() - 1), message);
            }
        }
        next.message(message);
    }

    @Override
    public void columns(List<ResultColumn> columns) {
        next.columns(columns);
    }

    @Override
    public void row(List<@Nullable Object> values) {
        lastRow = values;
        next.row(values);
    }

    @Override
    public void environmentChange(EnvironmentChange change) {
        next.environmentChange(change);
    }

    @Override
    public void returnStatus(int status) {
        next.returnStatus(status);
    }

    @Override
    public void done(Done done) {
        next.done(done);
    }
}
