package org.ekmsim.junit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.ekmsim.engine.instance.Instance;
import org.ekmsim.world.World;

/**
 * The SQL Server instance of one test, with the world around it: the first instance of the world's first host. Injected by
 * {@link EkmsimTest} as a parameter, and closed when the test ends.
 *
 * <p>May be used from several threads; two scripts at the same time need a {@linkplain #session session} each.
 */
public final class SimulatedServer {

    private final World world;
    private final Instance instance;
    private final ClassLoader loader;
    private final List<String> refusals = new CopyOnWriteArrayList<>();
    private final ServerSession ownSession;

    SimulatedServer(World world, ClassLoader loader) {
        this.world = world;
        this.instance = world.defaultInstance();
        this.loader = loader;
        this.ownSession = session(instance.defaultLogin());
    }

    /**
     * Runs a script, with {@code GO} and {@code --@ekmsim} directives, as the world's first login. All scripts run so share one
     * connection; errors end none of them, as in sqlcmd without {@code -b}.
     *
     * @throws org.ekmsim.world.script.ScriptException where the script's own commands or directives are wrong
     */
    public Transcript run(String script) {
        return ownSession.run(script);
    }

    /**
     * Runs a script found by name: one that ships with ekmsim (without {@code .sql}), or else a class path resource, or else a
     * file.
     */
    public Transcript runScript(String name) {
        return ownSession.run(NamedText.script(name, loader));
    }

    /** A connection of its own for this login; it opens with its first script. */
    public ServerSession session(String login) {
        return new ServerSession(world, instance, login, refusals::add);
    }

    /** The world: vaults, directory, machines, network, provider calls, event logs. */
    public World world() {
        return world;
    }

    /** The instance itself. */
    public Instance instance() {
        return instance;
    }

    /** The lines of the error log, oldest first. */
    public List<String> errorLog() {
        return instance.errorLog();
    }

    /** Stops and starts the service; sessions end and open again with their next script. */
    public void restart() {
        instance.restart();
    }

    /** Moves the world's time forward; what is due on the way happens. */
    public void advance(Duration duration) {
        world.advance(duration);
    }

    /** What scripts used that is not modelled. */
    List<String> refusals() {
        return new ArrayList<>(refusals);
    }

    void close() {
        world.close();
    }
}
