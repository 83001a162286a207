package org.ekmsim.cli.output;

import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ekmsim.engine.message.ServerMessage;
import org.ekmsim.engine.session.Done;
import org.ekmsim.engine.session.EnvironmentChange;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.surroundings.ProviderCall;
import org.ekmsim.surroundings.TimelineEntry;
import org.ekmsim.surroundings.TimelineEvent;
import org.ekmsim.surroundings.VaultRequest;
import org.ekmsim.tsql.script.ScriptItem;
import org.ekmsim.world.script.ScriptSink;
import org.jspecify.annotations.Nullable;

/**
 * Prints each provider call and vault request on the error stream, a line each with its number on the timeline, before
 * the response it led to goes on.
 * The lines are T-SQL comments, so a transcript with them is still a script.
 */
public final class TracePrinter implements ScriptSink {

    /** What can be traced. */
    public enum Subject {
        /** Calls of provider entry points. */
        PROVIDER,
        /** Requests to vaults. */
        VAULT
    }

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final ScriptSink next;
    private final CallLog log;
    private final Set<Subject> subjects;
    private final PrintStream out;
    private final PrintStream err;

    /**
     * @param next receives the responses
     * @param log the provider calls and vault requests of the run
     * @param subjects which of them are printed
     * @param out flushed before a line is printed, so that both streams of a terminal stay in order
     * @param err receives the lines
     */
    public TracePrinter(ScriptSink next, CallLog log, Set<Subject> subjects, PrintStream out, PrintStream err) {
        this.next = next;
        this.log = log;
        this.subjects = Set.copyOf(subjects);
        this.out = out;
        this.err = err;
    }

    @Override
    public void batchStarts(String file, ScriptItem.Batch batch) {
        next.batchStarts(file, batch);
    }

    @Override
    public void batchEnded() {
        print();
        next.batchEnded();
    }

    @Override
    public void directiveDone(String file, ScriptItem.Directive directive, List<String> output) {
        print();
        next.directiveDone(file, directive, output);
    }

    @Override
    public void clientText(List<String> lines) {
        next.clientText(lines);
    }

    @Override
    public boolean redirect(ScriptItem.Redirect redirect) {
        return next.redirect(redirect);
    }

    @Override
    public void columns(List<ResultColumn> columns) {
        print();
        next.columns(columns);
    }

    @Override
    public void row(List<@Nullable Object> values) {
        print();
        next.row(values);
    }

    @Override
    public void message(ServerMessage message) {
        print();
        next.message(message);
    }

    @Override
    public void environmentChange(EnvironmentChange change) {
        print();
        next.environmentChange(change);
    }

    @Override
    public void returnStatus(int status) {
        print();
        next.returnStatus(status);
    }

    @Override
    public void done(Done done) {
        print();
        next.done(done);
    }

    private void print() {
        List<String> lines = log.fresh().stream()
                .filter(entry -> subjects.contains(subject(entry.event())))
                .map(TracePrinter::line)
                .toList();
        if (!lines.isEmpty()) {
            out.flush();
            lines.forEach(line -> err.print(line + "\n"));
            err.flush();
        }
    }

    private static Subject subject(TimelineEvent event) {
        return event instanceof ProviderCall ? Subject.PROVIDER : Subject.VAULT;
    }

    private static String line(TimelineEntry entry) {
        return entry.event() instanceof ProviderCall call
                ? line(entry.sequence(), call)
                : line(entry.sequence(), (VaultRequest) entry.event());
    }

    private static String line(long sequence, ProviderCall call) {
        String code = call.returnCode() == null ? "never returned" : "returned " + call.returnCode();
        return line(
                sequence,
                call.at(),
                "provider",
                "session %-3d  %s".formatted(call.sessionId(), call.entryPoint()),
                code,
                about(call.key(), call.token()));
    }

    private static String line(long sequence, VaultRequest request) {
        return line(
                sequence,
                request.at(),
                "vault",
                request.operation() + " at " + request.vault() + " by " + request.principal(),
                "HTTP " + request.status(),
                about(request.key(), request.token()));
    }

    private static String about(@Nullable String key, @Nullable String token) {
        return (key == null ? "" : key) + (token == null ? "" : "  in " + token);
    }

    private static String line(long sequence, Instant at, String subject, String what, String result, String about) {
        return "-- %4d  %s  %-8s  %-44s  %-14s  %s"
                .formatted(sequence, TIME.format(at), subject, what, result, about)
                .stripTrailing();
    }
}
