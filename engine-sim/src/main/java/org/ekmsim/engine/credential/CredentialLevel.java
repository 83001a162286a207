package org.ekmsim.engine.credential;

import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.surroundings.Secret;

/** Where credentials stand: on the server, or in a database. */
interface CredentialLevel {

    /** Whether the session may change credentials there. */
    boolean mayChange(StatementContext context);

    /**
     * The secret as it is kept.
     *
     * @throws org.ekmsim.engine.message.EngineError 15581 where a master key protects secrets and none is open
     */
    Secret kept(Secret secret, StatementContext context);

    /** The credentials of the level. */
    Credentials of(InstanceState state);

    /** The state with those credentials. */
    InstanceState with(InstanceState state, Credentials changed);
}
