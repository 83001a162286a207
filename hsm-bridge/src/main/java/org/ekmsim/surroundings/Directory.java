package org.ekmsim.surroundings;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.pcollections.PMap;
import org.pcollections.TreePMap;

/**
 * The Microsoft Entra directory as far as key access needs it.
 *
 * @param applications registered applications by name
 * @param managedIdentities managed identities by name
 */
public record Directory(PMap<String, Application> applications, PMap<String, ManagedIdentity> managedIdentities) {

    /** How long an access token is good for. */
    public static final Duration TOKEN_LIFETIME = Duration.ofHours(1);

    /** A directory without principals. */
    public static Directory empty() {
        return new Directory(TreePMap.empty(), TreePMap.empty());
    }

    /** Registers or replaces an application. */
    public Directory withApplication(Application application) {
        return new Directory(applications.plus(application.name(), application), managedIdentities);
    }

    /** Removes an application. */
    public Directory withoutApplication(String name) {
        return new Directory(applications.minus(name), managedIdentities);
    }

    /** Makes a managed identity known. */
    public Directory withManagedIdentity(ManagedIdentity identity) {
        return new Directory(applications, managedIdentities.plus(identity.name(), identity));
    }

    /** Removes a managed identity. */
    public Directory withoutManagedIdentity(String name) {
        return new Directory(applications, managedIdentities.minus(name));
    }

    /** The application with that client id. */
    public Optional<Application> applicationByClientId(ClientId clientId) {
        return applications.values().stream()
                .filter(application -> application.clientId().equals(clientId))
                .findFirst();
    }

    /**
     * Signs an application in by client id and secret.
     *
     * @param audience the resource the token is for, such as {@code https://vault.azure.net}
     * @return a token, or nothing when the client id is unknown or the secret is wrong or expired
     */
    public Optional<AccessToken> signIn(ClientId clientId, Secret secret, String audience, Instant now) {
        return applicationByClientId(clientId)
                .filter(application -> application.accepts(secret, now))
                .map(application -> new AccessToken(application.name(), audience, now.plus(TOKEN_LIFETIME)));
    }

    /** Signs a managed identity in; nothing when the directory no longer knows it. */
    public Optional<AccessToken> signIn(ManagedIdentity identity, String audience, Instant now) {
        return Optional.ofNullable(managedIdentities.get(identity.name()))
                .map(known -> new AccessToken(known.name(), audience, now.plus(TOKEN_LIFETIME)));
    }
}
