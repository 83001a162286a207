package org.ekmsim.engine.credential;

import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.surroundings.Secret;

/** The credentials of the server. */
final class ServerLevel implements CredentialLevel {

    @Override
    public boolean mayChange(StatementContext context) {
        return context.has(PermissionName.ALTER_ANY_CREDENTIAL);
    }

    @Override
    public Secret kept(Secret secret, StatementContext context) {
        return secret;
    }

    @Override
    public Credentials of(InstanceState state) {
        return state.credentials();
    }

    @Override
    public InstanceState with(InstanceState state, Credentials changed) {
        return state.with(changed);
    }
}
