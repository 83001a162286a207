package org.ekmsim.world.script;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ekmsim.engine.instance.Instance;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.session.Request;
import org.ekmsim.engine.session.Session;
import org.ekmsim.tsql.script.ScriptItem;
import org.ekmsim.world.World;
import org.ekmsim.world.script.ScriptOutcome.Ending;

/**
 * Runs the items of scripts, one file after the other, on one connection, as sqlcmd does. When a directive ended the
 * connection (a restart does), the next batch opens a new one.
 */
public final class ScriptRunner implements AutoCloseable {

    private final World world;
    private final ScriptConnection connection;
    private final ScriptSink sink;
    private final MessageWatch watch;
    private boolean stopOnError;

    private ScriptRunner(World world, ScriptConnection connection, ScriptSink sink, StopRule rule) {
        this.world = world;
        this.connection = connection;
        this.sink = sink;
        this.watch = new MessageWatch(sink, rule.minimumLevel());
        this.stopOnError = rule.stopOnError();
    }

    /**
     * A runner of scripts that begin connected to an instance of a world.
     *
     * @param connections opens sessions
     * @param sink receives everything the script's batches and directives answer
     * @param rule when an error ends the script
     */
    public static ScriptRunner on(
            World world, Instance instance, ScriptConnections connections, ScriptSink sink, StopRule rule) {
        return new ScriptRunner(world, new ScriptConnection(world, instance, connections), sink, rule);
    }

    /**
     * The same with sessions on that instance from a supplier.
     *
     * @param connect opens a session on the instance
     */
    public static ScriptRunner on(
            World world, Instance instance, Supplier<Session> connect, ScriptSink sink, StopRule rule) {
        return on(world, instance, ScriptConnections.at(instance, connect), sink, rule);
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
        ScriptPosition position = new ScriptPosition(file, item.line());
        if (item instanceof ScriptItem.Included included) {
            return run(included.file(), included.item());
        } else if (item instanceof ScriptItem.Batch batch) {
            return runBatch(file, batch);
        } else if (item instanceof ScriptItem.ExitWithQuery exit) {
            return Optional.of(runLast(file, exit.batch()));
        } else if (item instanceof ScriptItem.Directive directive) {
            sink.directiveDone(file, directive, connection.directives().execute(directive.text(), position));
        } else if (item instanceof ScriptItem.OnError onError) {
            stopOnError = onError.exit();
        } else if (item instanceof ScriptItem.Connect connect) {
            connection.change(connect, position);
            sink.clientText(List.of("Sqlcmd: Successfully connected to server '" + connect.server() + "'."));
        } else if (item instanceof ScriptItem.ClientText text) {
            sink.clientText(text.lines());
        } else if (item instanceof ScriptItem.ServerList) {
            sink.clientText(serverList());
        } else if (item instanceof ScriptItem.Redirect redirect) {
            return sink.redirect(redirect) ? Optional.empty() : refused(position, command(redirect));
        } else if (item instanceof ScriptItem.UnmodelledCommand unmodelled) {
            return refused(position, unmodelled.command());
        } else if (item instanceof ScriptItem.Quit) {
            return Optional.of(outcome(Ending.QUIT));
        } else if (item instanceof ScriptItem.ScriptProblem problem) {
            throw new ScriptException(position, problem.message());
        }
        return Optional.empty();
    }

    private Optional<ScriptOutcome> runBatch(String file, ScriptItem.Batch batch) {
        for (int i = 0; i < batch.repeat(); i++) {
            watch.batch(file, batch.firstLine());
            sink.batchStarts(file, batch);
            try {
                connection.session().execute(new Request.Batch(batch.text()), watch);
            } catch (UnmodelledException e) {
                return refused(new ScriptPosition(file, batch.firstLine() + e.line() - 1), e.construct());
            } finally {
                sink.batchEnded();
            }
            if (watch.endingNumber().isPresent()) {
                return Optional.of(outcome(Ending.QUIT, Optional.empty(), watch.endingNumber()));
            }
            if (stopOnError && watch.batchFailed()) {
                return Optional.of(outcome(Ending.STOPPED_AT_ERROR));
            }
        }
        return Optional.empty();
    }

    private ScriptOutcome runLast(String file, ScriptItem.Batch batch) {
        return runBatch(file, batch)
                .filter(ended -> ended.ending() != Ending.STOPPED_AT_ERROR)
                .orElseGet(() -> outcome(
                        Ending.QUIT,
                        Optional.empty(),
                        OptionalInt.of(ExitValue.of(watch.batchFailed(), watch.lastRow()))));
    }

    private List<String> serverList() {
        return Stream.concat(
                        Stream.of("Servers:"),
                        world.instances().stream().map(instance -> "    " + instance.serverName()))
                .toList();
    }

    private static String command(ScriptItem.Redirect redirect) {
        return redirect.stream() == ScriptItem.Redirect.Stream.OUT ? ":out" : ":error";
    }

    private Optional<ScriptOutcome> refused(ScriptPosition position, String construct) {
        ScriptRefusal refusal = new ScriptRefusal(position, construct);
        return Optional.of(outcome(Ending.REFUSED, Optional.of(refusal), OptionalInt.empty()));
    }

    private ScriptOutcome outcome(Ending ending) {
        return outcome(ending, Optional.empty(), OptionalInt.empty());
    }

    private ScriptOutcome outcome(Ending ending, Optional<ScriptRefusal> refusal, OptionalInt exitCode) {
        return new ScriptOutcome(ending, watch.worstLevel(), watch.firstError(), refusal, exitCode);
    }

    /** Ends the connection. */
    @Override
    public void close() {
        connection.close();
    }
}
