package org.ekmsim.engine.credential;

import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.session.StatementContext;

/** Where credentials stand: on the server, or in a database. */
interface CredentialLevel {

    /** Whether the session may change credentials there. */
    boolean mayChange(StatementContext context);

    /** The credentials of the level. */
    Credentials of(InstanceState state);

    /** The state with those credentials. */
    InstanceState with(InstanceState state, Credentials changed);
}
