package org.ekmsim.features;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.ekmsim.engine.instance.Instance;
import org.ekmsim.engine.session.Session;
import org.ekmsim.tsql.script.ScriptReader;
import org.ekmsim.world.World;
import org.ekmsim.world.script.ScriptOutcome;
import org.ekmsim.world.script.ScriptRunner;
import org.ekmsim.world.script.StopRule;
import org.jspecify.annotations.Nullable;

/** Somebody connected to the instance; connects again when a restart ended the connection. */
public final class Client implements AutoCloseable {

    /** Long enough for any request that does not wait for something. */
    private static final long PATIENCE_SECONDS = 20;

    private final World world;
    private final Instance instance;
    private final String login;
    private final @Nullable String database;
    private volatile @Nullable Session session;
    private @Nullable CompletableFuture<Answer> pending;

    /** @param database the database it asks for, or null for the login's own */
    Client(World world, Instance instance, String login, @Nullable String database) {
        this.world = world;
        this.instance = instance;
        this.login = login;
        this.database = database;
    }

    /** Runs a script; its answer. */
    public Answer run(String script) {
        AnswerSink sink = new AnswerSink();
        ScriptRunner runner = ScriptRunner.on(world, instance, this::connection, sink, StopRule.NEVER);
        ScriptOutcome outcome = runner.run("script", new ScriptReader().read(script));
        return sink.answer(outcome);
    }

    /** Starts a script that is expected to wait. */
    public void start(String script) {
        pending = CompletableFuture.supplyAsync(() -> run(script));
    }

    /** Whether the script started last still runs after a moment. */
    public boolean isWaiting() throws InterruptedException, ExecutionException {
        try {
            pending().get(300, TimeUnit.MILLISECONDS);
            return false;
        } catch (TimeoutException e) {
            return true;
        }
    }

    /** Cancels the script started last and gives what it answered. */
    public Answer cancel() throws InterruptedException, ExecutionException, TimeoutException {
        Objects.requireNonNull(session).cancel();
        return pending().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private CompletableFuture<Answer> pending() {
        return Objects.requireNonNull(pending, "nothing was started");
    }

    private Session connection() {
        Session current = session;
        if (current == null || current.isClosed()) {
            current = instance.connect(login, database);
            session = current;
        }
        return current;
    }

    @Override
    public void close() {
        Session open = session;
        if (open != null) {
            open.close();
        }
    }
}
