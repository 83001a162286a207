package org.ekmsim.cli;

import org.ekmsim.engine.instance.Instance;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.Request;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.session.SessionOptions;
import org.ekmsim.world.World;
import org.jspecify.annotations.Nullable;

/**
 * How the run connects: who, to which database, with which options. A restart makes it connect again.
 *
 * @param login who connects, or null for the world's first login
 * @param database the database to begin in, or null for the login's default
 * @param quotedIdentifiers whether QUOTED_IDENTIFIER is on
 */
record Connections(@Nullable String login, @Nullable String database, boolean quotedIdentifiers) {

    /**
     * Opens a session on the world's default instance.
     *
     * @throws UsageException when the instance refuses the login or the database
     */
    Session open(World world) {
        Instance instance = world.defaultInstance();
        Session session = connect(instance);
        if (quotedIdentifiers) {
            session.setOption(SessionOptions.QUOTED_IDENTIFIER, true);
        }
        if (database != null) {
            String name = "[" + database.replace("]", "]]") + "]";
            FirstError error = new FirstError();
            session.execute(new Request.Batch("USE " + name), error);
            error.text().ifPresent(text -> {
                throw new UsageException("cannot begin in database " + database + ": " + text);
            });
        }
        return session;
    }

    private Session connect(Instance instance) {
        String who = login == null ? instance.defaultLogin() : login;
        try {
            return instance.connect(who);
        } catch (EngineError e) {
            throw new UsageException(
                    "cannot connect as " + who + ": " + instance.messages().text(e.number(), e.arguments()));
        }
    }
}
