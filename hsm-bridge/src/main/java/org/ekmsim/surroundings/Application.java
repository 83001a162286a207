package org.ekmsim.surroundings;

import java.time.Instant;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * An application registered in Microsoft Entra.
 *
 * @param name its name; also the principal that roles and policies are given to
 * @param clientId its client id
 * @param tenant the tenant it is registered in; vaults of other tenants refuse its tokens
 * @param secrets its secrets, each usable until it expires
 */
public record Application(String name, ClientId clientId, String tenant, PVector<ClientSecret> secrets) {

    /** An application of the home tenant, without secrets. */
    public static Application named(String name, ClientId clientId) {
        return new Application(name, clientId, Directory.HOME_TENANT, TreePVector.empty());
    }

    /** Adds a secret; earlier ones stay usable. */
    public Application withSecret(ClientSecret secret) {
        return new Application(name, clientId, tenant, secrets.plus(secret));
    }

    /** Removes a secret by its value. */
    public Application withoutSecret(Secret value) {
        PVector<ClientSecret> rest = secrets;
        for (ClientSecret secret : secrets) {
            if (secret.value().equals(value)) {
                rest = rest.minus(secret);
            }
        }
        return new Application(name, clientId, tenant, rest);
    }

    boolean accepts(Secret secret, Instant now) {
        return secrets.stream().anyMatch(known -> known.value().equals(secret) && now.isBefore(known.expires()));
    }
}
