package org.ekmsim.junit;

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

/** Collects a transcript. */
final class TranscriptSink implements ScriptSink {

    private final List<ServerMessage> messages = new ArrayList<>();
    private final List<OpenResult> results = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    /** A result set whose rows are still coming. */
    private record OpenResult(List<ResultColumn> columns, List<List<@Nullable Object>> rows) {

        ResultSet complete() {
            return new ResultSet(columns.stream().map(ResultColumn::name).toList(), rows);
        }
    }

    Transcript transcript(ScriptOutcome outcome) {
        return new Transcript(
                messages, results.stream().map(OpenResult::complete).toList(), shown, text.toString(), outcome);
    }

    @Override
    public void columns(List<ResultColumn> columns) {
        results.add(new OpenResult(columns, new ArrayList<>()));
        line(String.join("  ", columns.stream().map(ResultColumn::name).toList()));
    }

    @Override
    public void row(List<@Nullable Object> values) {
        OpenResult open = results.get(results.size() - 1);
        open.rows().add(values);
        List<String> displayed = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            displayed.add(
                    value == null
                            ? "NULL"
                            : SqlcmdText.display(value, open.columns().get(i).type()));
        }
        line(String.join("  ", displayed));
    }

    @Override
    public void message(ServerMessage message) {
        messages.add(message);
        if (message.isError()) {
            line("Msg " + message.number() + ", Level " + message.level() + ", State " + message.state() + ", Line "
                    + message.line());
        }
        line(message.text());
    }

    @Override
    public void done(Done done) {
        if (done.rowCount() != Done.NO_COUNT) {
            line("(" + done.rowCount() + " rows affected)");
        }
    }

    @Override
    public void directiveDone(String file, ScriptItem.Directive directive, List<String> output) {
        shown.addAll(output);
        output.forEach(this::line);
    }

    @Override
    public void environmentChange(EnvironmentChange change) {
        // The message that comes with it says the same to a person.
    }

    @Override
    public void returnStatus(int status) {
        // Scripts see it through EXECUTE @status = ...
    }

    @Override
    public void batchStarts(String file, ScriptItem.Batch batch) {
        // A transcript has no marks between batches.
    }

    @Override
    public void batchEnded() {
        // See batchStarts.
    }

    private void line(String content) {
        text.append(content).append('\n');
    }
}
