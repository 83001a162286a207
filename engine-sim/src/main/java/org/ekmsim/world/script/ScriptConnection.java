package org.ekmsim.world.script;

import org.ekmsim.engine.instance.Instance;
import org.ekmsim.engine.session.Session;
import org.ekmsim.tsql.script.ScriptItem;
import org.ekmsim.world.World;
import org.jspecify.annotations.Nullable;

/** The one connection a script has at a time; a lost one is opened again when it is needed. */
final class ScriptConnection implements AutoCloseable {

    private final World world;
    private final ScriptConnections connections;
    private Instance instance;
    private @Nullable String login;
    private @Nullable Session session;

    ScriptConnection(World world, Instance instance, ScriptConnections connections) {
        this.world = world;
        this.instance = instance;
        this.connections = connections;
    }

    /** The open session. */
    Session session() {
        Session current = session;
        if (current == null || current.isClosed()) {
            current = connections.open(instance, login);
            session = current;
        }
        return current;
    }

    /** Directives are about the instance the script is connected to. */
    DirectiveExecution directives() {
        return world.directives(instance);
    }

    /**
     * Closes the connection and opens another.
     *
     * @throws ScriptException when the world has no such server
     */
    void change(ScriptItem.Connect target, ScriptPosition position) {
        try {
            instance = world.instance(target.server());
        } catch (IllegalArgumentException e) {
            throw new ScriptException(position, String.valueOf(e.getMessage()));
        }
        close();
        login = target.user();
        session();
    }

    @Override
    public void close() {
        if (session != null) {
            session.close();
            session = null;
        }
    }
}
