package org.ekmsim.world.script;

import java.util.function.Supplier;
import org.ekmsim.engine.instance.Instance;
import org.ekmsim.engine.session.Session;
import org.jspecify.annotations.Nullable;

/** How a script connects: to the instance it begins on, and to others by {@code :connect}. */
@FunctionalInterface
public interface ScriptConnections {

    /**
     * Opens a session.
     *
     * @param instance the server
     * @param login who connects; null for whom the run stands for
     */
    Session open(Instance instance, @Nullable String login);

    /** Sessions of one instance come from there; on others, and for other logins, they are opened. */
    static ScriptConnections at(Instance own, Supplier<Session> connect) {
        return (instance, login) -> {
            if (login == null && instance == own) {
                return connect.get();
            }
            return instance.connect(login == null ? instance.defaultLogin() : login);
        };
    }
}
