package org.ekmsim.features;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.message.ServerMessage;
import org.ekmsim.engine.session.Done;
import org.ekmsim.engine.session.EnvironmentChange;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.engine.type.SqlcmdText;
import org.ekmsim.tsql.script.ScriptItem;
import org.ekmsim.world.script.ScriptOutcome;
import org.ekmsim.world.script.ScriptSink;
import org.jspecify.annotations.Nullable;

/** Collects an answer. */
final class AnswerSink implements ScriptSink {

    private static final String CANCELLED = "ATTENTION";

    private final List<ServerMessage> messages = new ArrayList<>();
    private final List<Answer.Rows> results = new ArrayList<>();
    private List<ResultColumn> columns = List.of();
    private boolean cancelled;

    Answer answer(ScriptOutcome outcome) {
        return new Answer(List.copyOf(messages), List.copyOf(results), cancelled, outcome);
    }

    @Override
    public void columns(List<ResultColumn> begun) {
        columns = begun;
        results.add(new Answer.Rows(begun.stream().map(ResultColumn::name).toList(), new ArrayList<>()));
    }

    @Override
    public void row(List<@Nullable Object> values) {
        List<String> row = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            row.add(
                    value == null
                            ? "NULL"
                            : SqlcmdText.display(value, columns.get(i).type()));
        }
        results.get(results.size() - 1).rows().add(row);
    }

    @Override
    public void message(ServerMessage message) {
        messages.add(message);
    }

    @Override
    public void done(Done done) {
        cancelled |= done.command().equals(CANCELLED);
    }

    @Override
    public void environmentChange(EnvironmentChange change) {
        // Message 5701 says the same, and the scenarios look at that.
    }

    @Override
    public void returnStatus(int status) {
        // No scenario is about procedures.
    }

    @Override
    public void batchStarts(String file, ScriptItem.Batch batch) {
        // Lines of messages count from the batch; where it begins does not matter.
    }

    @Override
    public void batchEnded() {
        // See batchStarts.
    }

    @Override
    public void directiveDone(String file, ScriptItem.Directive directive, List<String> output) {
        // Scenarios have steps for what directives do.
    }
}
