package org.ekmsim.engine.session;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.ekmsim.engine.instance.InstanceIdentity;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.permission.SecurityContext;
import org.ekmsim.engine.permission.SecurityToken;

/**
 * The client at the other end of a session.
 *
 * @param host name of its machine; every client of a world sits on the server's
 * @param program what it calls itself
 * @param authentication NTLM for Windows logins, SQL for others
 * @param connection {@code connection_id}
 */
public record ClientDetails(String host, String program, String authentication, UUID connection) {

    /** A client that is sqlcmd; its connection has the same identifier in every run of a world. */
    static ClientDetails sqlcmd(InstanceState state, int session, SecurityContext who, Instant now) {
        InstanceIdentity server = state.identity();
        boolean windows = SecurityToken.logins(state, who).stream()
                .anyMatch(login -> login.type().isWindows());
        String connection = "session " + session + " of " + server.serverName() + " since " + now;
        return new ClientDetails(
                server.host(),
                "SQLCMD",
                windows ? "NTLM" : "SQL",
                UUID.nameUUIDFromBytes(connection.getBytes(StandardCharsets.UTF_8)));
    }
}
