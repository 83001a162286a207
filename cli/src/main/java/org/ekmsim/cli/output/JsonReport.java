package org.ekmsim.cli.output;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ekmsim.engine.message.ServerMessage;
import org.ekmsim.engine.session.Done;
import org.ekmsim.engine.session.EnvironmentChange;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.engine.type.SqlcmdText;
import org.ekmsim.surroundings.ProviderCall;
import org.ekmsim.surroundings.TimelineEntry;
import org.ekmsim.surroundings.VaultRequest;
import org.ekmsim.tsql.script.ScriptItem;
import org.ekmsim.world.script.ScriptRefusal;
import org.ekmsim.world.script.ScriptSink;
import org.jspecify.annotations.Nullable;

/**
 * The responses of a run as one JSON document: {@code steps}, each a batch or a directive, in the order they ran. A
 * batch has its {@code response} (result sets, messages and row counts in order) and the provider calls and vault
 * requests made during it.
 */
public final class JsonReport implements ScriptSink {

    private final JsonWriter json;
    private final CallLog log;
    private List<ResultColumn> columns = List.of();
    private boolean inResultSet;

    /**
     * @param out receives the document
     * @param log the provider calls and vault requests of the run
     */
    public JsonReport(PrintStream out, CallLog log) {
        this.json = new JsonWriter(out);
        this.log = log;
        json.beginObject().name("steps").beginArray();
    }

    @Override
    public void batchStarts(String file, ScriptItem.Batch batch) {
        json.beginObject().member("batch", file).member("line", batch.firstLine());
        json.name("response").beginArray();
    }

    @Override
    public void batchEnded() {
        endResultSet();
        json.end();
        endStep();
    }

    @Override
    public void directiveDone(String file, ScriptItem.Directive directive, List<String> output) {
        json.beginObject()
                .member("directive", DirectiveText.masked(directive.text()))
                .member("file", file)
                .member("line", directive.line());
        json.name("output").beginArray();
        output.forEach(json::value);
        json.end();
        endStep();
    }

    private void endStep() {
        List<TimelineEntry> fresh = log.fresh();
        json.name("providerCalls").beginArray();
        for (TimelineEntry entry : fresh) {
            if (entry.event() instanceof ProviderCall call) {
                call(entry.sequence(), call);
            }
        }
        json.end().name("vaultRequests").beginArray();
        for (TimelineEntry entry : fresh) {
            if (entry.event() instanceof VaultRequest request) {
                request(entry.sequence(), request);
            }
        }
        json.end().end();
    }

    /**
     * Ends the document.
     *
     * @param refusal the construct that ended the run because it is not modelled, if any
     * @param exitCode the command's exit code
     */
    public void end(Optional<ScriptRefusal> refusal, int exitCode) {
        json.end();
        refusal.ifPresent(refused -> {
            json.name("unmodelled").beginObject().member("construct", refused.construct());
            json.member("file", refused.position().file())
                    .member("line", refused.position().line())
                    .end();
        });
        json.member("exitCode", exitCode).end();
    }

    /**
     * Ends the document of a run that could not go on.
     *
     * @param problem what is wrong, as the user is told
     * @param exitCode the command's exit code
     */
    public void end(String problem, int exitCode) {
        json.end().member("problem", problem).member("exitCode", exitCode).end();
    }

    @Override
    public void columns(List<ResultColumn> started) {
        endResultSet();
        columns = started;
        inResultSet = true;
        json.beginObject().name("columns").beginArray();
        for (ResultColumn column : started) {
            json.beginObject()
                    .member("name", column.name())
                    .member("type", column.type().toString());
            json.name("nullable").value(column.nullable()).end();
        }
        json.end().name("rows").beginArray();
    }

    @Override
    public void row(List<@Nullable Object> values) {
        json.beginLine();
        for (int i = 0; i < values.size(); i++) {
            value(values.get(i), columns.get(i));
        }
        json.end();
    }

    @Override
    public void message(ServerMessage message) {
        endResultSet();
        json.beginObject().member("message", message.text()).member("number", message.number());
        json.member("level", message.level()).member("state", message.state()).member("server", message.server());
        json.member("procedure", message.procedure())
                .member("line", message.line())
                .end();
    }

    @Override
    public void environmentChange(EnvironmentChange change) {
        endResultSet();
        json.beginLineObject().member("change", change.kind().name().toLowerCase(Locale.ROOT));
        json.member("from", change.oldValue()).member("to", change.newValue()).end();
    }

    @Override
    public void returnStatus(int status) {
        endResultSet();
        json.beginLineObject().member("returnStatus", status).end();
    }

    @Override
    public void done(Done done) {
        endResultSet();
        if (done.rowCount() != Done.NO_COUNT) {
            json.beginObject()
                    .member("rowsAffected", done.rowCount())
                    .member("command", done.command())
                    .end();
        }
    }

    private void endResultSet() {
        if (inResultSet) {
            json.end().end();
            inResultSet = false;
        }
    }

    private void value(@Nullable Object value, ResultColumn column) {
        if (value instanceof Boolean truth) {
            json.value(truth);
        } else if (value instanceof BigDecimal decimal) {
            json.number(decimal.toPlainString());
        } else if (value instanceof Integer || value instanceof Long) {
            json.number(value.toString());
        } else {
            json.value(value == null ? null : SqlcmdText.display(value, column.type()));
        }
    }

    private void call(long sequence, ProviderCall call) {
        json.beginLineObject().name("sequence").number(Long.toString(sequence));
        json.member("at", call.at().toString()).member("instance", call.instance());
        json.member("session", call.sessionId()).member("provider", call.provider());
        json.member("entryPoint", call.entryPoint()).member("key", call.key());
        json.name("returnCode");
        if (call.returnCode() == null) {
            json.value(null);
        } else {
            json.value(call.returnCode());
        }
        json.member("token", call.token()).end();
    }

    private void request(long sequence, VaultRequest request) {
        json.beginLineObject().name("sequence").number(Long.toString(sequence));
        json.member("at", request.at().toString()).member("vault", request.vault());
        json.member("operation", request.operation()).member("key", request.key());
        json.member("principal", request.principal()).member("status", request.status());
        json.member("token", request.token()).end();
    }
}
