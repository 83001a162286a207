package org.ekmsim.engine.activity;

import org.ekmsim.engine.entra.EntraToken;
import org.ekmsim.engine.principal.Login;
import org.ekmsim.engine.principal.LoginType;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.type.Binary;

/**
 * The login of a session, as the views of sessions split it.
 *
 * @param name its name
 * @param sid its security identifier
 * @param domain the Windows domain, empty for other logins
 * @param userName the Windows user, empty for other logins
 */
record SessionLogin(String name, Binary sid, String domain, String userName) {

    /** Process ids of clients are made up from the session's number, so that every run of a world has the same. */
    private static final int FIRST_PROCESS = 4000;

    private static final int PROCESS_STEP = 4;

    static SessionLogin of(Session session) {
        EntraToken token = session.security().token();
        if (token != null) {
            return new SessionLogin(session.login(), token.sid(), "", "");
        }
        Login login = session.user();
        int backslash = login.name().indexOf('\\');
        boolean windows = login.type() == LoginType.WINDOWS_LOGIN && backslash > 0;
        return new SessionLogin(
                login.name(),
                login.sid(),
                windows ? login.name().substring(0, backslash) : "",
                windows ? login.name().substring(backslash + 1) : "");
    }

    static int processId(Session session) {
        return FIRST_PROCESS + PROCESS_STEP * session.id();
    }
}
