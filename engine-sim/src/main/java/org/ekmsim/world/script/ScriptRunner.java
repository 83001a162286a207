package org.ekmsim.world.script;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ekmsim.engine.instance.Instance;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.session.Request;
import org.ekmsim.engine.session.Session;
import org.ekmsim.tsql.script.ScriptItem;
import org.ekmsim.world.World;
import org.ekmsim.world.script.ScriptOutcome.Ending;
import org.jspecify.annotations.Nullable;

/**
 * Runs the items of scripts, one file after the other, on one connection, as sqlcmd does. When a directive ended the
 * connection (a restart does), the next batch opens a new one.
 */
public final class ScriptRunner implements AutoCloseable {

    private final Supplier<Session> connect;
    private final DirectiveExecution directives;
    private final ScriptSink sink;
    private final MessageWatch watch;
    private boolean stopOnError;
    private @Nullable Session session;

    /**
     * @param connect opens a connection
     * @param directives carries directives out
     * @param sink receives everything the script's batches and directives answer
     * @param rule when an error ends the script
     */
    public ScriptRunner(Supplier<Session> connect, DirectiveExecution directives, ScriptSink sink, StopRule rule) {
        this.connect = connect;
        this.directives = directives;
        this.sink = sink;
        this.watch = new MessageWatch(sink, rule.minimumLevel());
        this.stopOnError = rule.stopOnError();
    }

    /**
     * A runner of scripts connected to an instance of a world.
     *
     * @param connect opens a connection to that instance
     * @param sink receives everything the script's batches and directives answer
     * @param rule when an error ends the script
     */
    public static ScriptRunner on(
            World world, Instance instance, Supplier<Session> connect, ScriptSink sink, StopRule rule) {
        return new ScriptRunner(connect, world.directives(instance), sink, rule);
    }

    /**
     * Runs the items of one file. {@code :on error} stays in force for the files after it, and so do the connection and
     * the messages the outcome tells of.
     *
     * @param file the script's name, as it is to be printed
     * @param items what {@link org.ekmsim.tsql.script.ScriptReader} read
     * @throws ScriptException where the script itself is wrong, in its commands, variables or directives
     */
    public ScriptOutcome run(String file, List<? extends ScriptItem> items) {
        for (ScriptItem item : items) {
            Optional<ScriptOutcome> end = run(file, item);
            if (end.isPresent()) {
                return end.get();
            }
        }
        return outcome(Ending.COMPLETED);
    }

    private Optional<ScriptOutcome> run(String file, ScriptItem item) {
        if (item instanceof ScriptItem.Batch batch) {
            return runBatch(file, batch);
        }
        if (item instanceof ScriptItem.Directive directive) {
            ScriptPosition position = new ScriptPosition(file, directive.line());
            sink.directiveDone(file, directive, directives.execute(directive.text(), position));
        } else if (item instanceof ScriptItem.OnError onError) {
            stopOnError = onError.exit();
        } else if (item instanceof ScriptItem.Quit) {
            return Optional.of(outcome(Ending.QUIT));
        } else if (item instanceof ScriptItem.ScriptProblem problem) {
            throw new ScriptException(new ScriptPosition(file, problem.line()), problem.message());
        }
        return Optional.empty();
    }

    private Optional<ScriptOutcome> runBatch(String file, ScriptItem.Batch batch) {
        for (int i = 0; i < batch.repeat(); i++) {
            watch.batch(file, batch.firstLine());
            sink.batchStarts(file, batch);
            try {
                connection().execute(new Request.Batch(batch.text()), watch);
            } catch (UnmodelledException e) {
                ScriptPosition position = new ScriptPosition(file, batch.firstLine() + e.line() - 1);
                return Optional.of(new ScriptOutcome(
                        Ending.REFUSED,
                        watch.worstLevel(),
                        watch.firstError(),
                        Optional.of(new ScriptRefusal(position, e.construct()))));
            } finally {
                sink.batchEnded();
            }
            if (stopOnError && watch.batchFailed()) {
                return Optional.of(outcome(Ending.STOPPED_AT_ERROR));
            }
        }
        return Optional.empty();
    }

    private Session connection() {
        if (session == null || session.isClosed()) {
            session = connect.get();
        }
        return session;
    }

    private ScriptOutcome outcome(Ending ending) {
        return new ScriptOutcome(ending, watch.worstLevel(), watch.firstError(), Optional.empty());
    }

    /** Ends the connection. */
    @Override
    public void close() {
        if (session != null) {
            session.close();
        }
    }
}
