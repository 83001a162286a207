package org.ekmsim.junit;

import java.util.function.Consumer;
import org.ekmsim.engine.instance.Instance;
import org.ekmsim.engine.session.Session;
import org.ekmsim.tsql.script.ScriptReader;
import org.ekmsim.world.World;
import org.ekmsim.world.script.ScriptOutcome;
import org.ekmsim.world.script.ScriptRunner;
import org.ekmsim.world.script.StopRule;
import org.jspecify.annotations.Nullable;

/** A connection of a test to its {@link SimulatedServer}. Runs one script at a time; {@link #cancel} may come from any thread. */
public final class ServerSession implements AutoCloseable {

    private final World world;
    private final Instance instance;
    private final String login;
    private final Consumer<String> refused;
    private volatile @Nullable Session session;

    ServerSession(World world, Instance instance, String login, Consumer<String> refused) {
        this.world = world;
        this.instance = instance;
        this.login = login;
        this.refused = refused;
    }

    /**
     * Runs a script, with {@code GO} and {@code --@ekmsim} directives.
     *
     * @throws org.ekmsim.engine.message.EngineError 18456 when the login cannot connect
     * @throws org.ekmsim.world.script.ScriptException where the script's own commands or directives are wrong
     */
    public Transcript run(String script) {
        return run(new NamedText("script", script));
    }

    synchronized Transcript run(NamedText script) {
        TranscriptSink sink = new TranscriptSink();
        // Not closed: the connection outlives the script.
        ScriptRunner runner = ScriptRunner.on(world, instance, this::connection, sink, StopRule.NEVER);
        ScriptOutcome outcome = runner.run(script.name(), new ScriptReader().read(script.text()));
        outcome.refusal().ifPresent(refusal -> refused.accept(refusal.construct() + " (" + refusal.position() + ")"));
        return sink.transcript(outcome);
    }

    /** Asks what runs to stop, as a client's attention signal does; nothing happens when nothing runs. */
    public void cancel() {
        Session running = session;
        if (running != null) {
            running.cancel();
        }
    }

    private Session connection() {
        Session current = session;
        if (current == null || current.isClosed()) {
            current = instance.connect(login);
            session = current;
        }
        return current;
    }

    /** Ends the connection; a script run afterwards opens another. */
    @Override
    public void close() {
        Session open = session;
        if (open != null) {
            open.close();
        }
    }
}
