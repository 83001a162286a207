package org.ekmsim.cli;

import org.ekmsim.engine.instance.Instance;
import org.ekmsim.engine.instance.ServiceStoppedException;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.session.SessionOptions;
import org.ekmsim.world.script.ScriptConnections;
import org.jspecify.annotations.Nullable;

/**
 * How the run connects: who, to which database, with which options. A restart makes it connect again.
 *
 * @param login who connects, or null for the instance's first login
 * @param password what the login proves itself by; null when nobody asks
 * @param database the database to begin in, or null for the login's default
 * @param quotedIdentifiers whether QUOTED_IDENTIFIER is on
 */
record Connections(
        @Nullable String login,
        @Nullable String password,
        @Nullable String database,
        boolean quotedIdentifiers) implements ScriptConnections {

    /**
     * Opens a session.
     *
     * @throws UsageException when the instance refuses the login or the database
     */
    @Override
    public Session open(Instance instance, @Nullable String otherLogin) {
        Session session = otherLogin == null ? connect(instance, login, password) : connect(instance, otherLogin, null);
        if (quotedIdentifiers) {
            session.setOption(SessionOptions.QUOTED_IDENTIFIER, true);
        }
        return session;
    }

    private Session connect(Instance instance, @Nullable String name, @Nullable String proof) {
        String who = name == null ? instance.defaultLogin() : name;
        try {
            return instance.connect(who, proof, database);
        } catch (ServiceStoppedException e) {
            throw new UsageException("cannot connect as " + who + ": " + e.getMessage());
        } catch (EngineError e) {
            throw new UsageException(
                    "cannot connect as " + who + ": " + instance.messages().text(e.number(), e.arguments()));
        }
    }

    /** Says nothing of the password. */
    @Override
    public String toString() {
        return "Connections[login=" + login + ", database=" + database + "]";
    }
}
