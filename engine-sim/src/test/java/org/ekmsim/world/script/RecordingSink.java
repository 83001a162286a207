package org.ekmsim.world.script;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.message.ServerMessage;
import org.ekmsim.engine.session.Done;
import org.ekmsim.engine.session.EnvironmentChange;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.tsql.script.ScriptItem;
import org.jspecify.annotations.Nullable;

/** Writes down what a script does, a word or two for each event. */
final class RecordingSink implements ScriptSink {

    private final List<String> events = new ArrayList<>();

    List<String> events() {
        return List.copyOf(events);
    }

    @Override
    public void batchStarts(String file, ScriptItem.Batch batch) {
        events.add("batch " + file + ":" + batch.firstLine());
    }

    @Override
    public void batchEnded() {
        events.add("end");
    }

    @Override
    public void directiveDone(String file, ScriptItem.Directive directive, List<String> output) {
        events.add("directive " + directive.text() + " " + output);
    }

    @Override
    public void message(ServerMessage message) {
        events.add(message.number() == 0 ? message.text() : "Msg " + message.number());
    }

    @Override
    public void columns(List<ResultColumn> columns) {
        events.add("columns");
    }

    @Override
    public void row(List<@Nullable Object> values) {
        events.add("row " + values);
    }

    @Override
    public void environmentChange(EnvironmentChange change) {
        events.add("now in " + change.newValue());
    }

    @Override
    public void returnStatus(int status) {
        events.add("return " + status);
    }

    @Override
    public void done(Done done) {
        // The end of a statement is of no interest here.
    }
}
