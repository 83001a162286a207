package org.ekmsim.engine.credential;

import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.principal.Login;

/**
 * ALTER LOGIN ... ADD CREDENTIAL and DROP CREDENTIAL: a provider credential maps to one login, and a login takes one credential per
 * provider. The CREATE CREDENTIAL page allows many logins; message 33042 and what servers were seen to do forbid it.
 */
public final class CredentialMapping {

    private CredentialMapping() {}

    /** The state with the credential added to the login. */
    public static InstanceState add(InstanceState state, Login login, String name) {
        Credentials credentials = state.credentials();
        Credential credential = find(credentials, name);
        Integer providerId = credential.providerId();
        if (providerId == null) {
            throw EngineError.of(15151, 1, "find", "credential", name);
        }
        if (credentials.isMapped(credential)) {
            throw EngineError.of(33042, 1, "credential");
        }
        if (credentials.mapped(login.id(), providerId).isPresent()) {
            throw EngineError.of(33043, 1, "credential", name, "credential");
        }
        return state.with(credentials.map(login.id(), credential));
    }

    /** The state with the credential taken from the login. */
    public static InstanceState drop(InstanceState state, Login login, String name) {
        Credentials credentials = state.credentials();
        Credential credential = find(credentials, name);
        if (!credentials.isMapped(login.id(), credential)) {
            throw EngineError.of(33045, 1, "credential");
        }
        return state.with(credentials.unmap(login.id(), credential));
    }

    private static Credential find(Credentials credentials, String name) {
        return credentials.find(name).orElseThrow(() -> EngineError.of(15151, 1, "find", "credential", name));
    }
}
