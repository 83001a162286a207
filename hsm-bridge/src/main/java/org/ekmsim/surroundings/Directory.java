package org.ekmsim.surroundings;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.pcollections.PMap;
import org.pcollections.TreePMap;

/**
 * The Microsoft Entra directory as far as key access needs it.
 *
 * @param applications registered applications by name
 * @param managedIdentities managed identities by name; they belong to the home tenant
 * @param users people by name; they belong to the home tenant
 * @param groups groups by name
 */
public record Directory(
        PMap<String, Application> applications,
        PMap<String, ManagedIdentity> managedIdentities,
        PMap<String, DirectoryUser> users,
        PMap<String, DirectoryGroup> groups) {

    /** The tenant of everything that names none. */
    public static final String HOME_TENANT = "contoso.onmicrosoft.com";

    /** How long an access token of an application or a person is good for. */
    public static final Duration TOKEN_LIFETIME = Duration.ofHours(1);

    /** How long an access token of a managed identity is good for: the platform keeps it about 24 hours. */
    public static final Duration MANAGED_IDENTITY_TOKEN_LIFETIME = Duration.ofHours(24);

    /** A directory without principals. */
    public static Directory empty() {
        return new Directory(TreePMap.empty(), TreePMap.empty(), TreePMap.empty(), TreePMap.empty());
    }

    /** Registers or replaces an application. */
    public Directory withApplication(Application application) {
        return new Directory(applications.plus(application.name(), application), managedIdentities, users, groups);
    }

    /** Removes an application. */
    public Directory withoutApplication(String name) {
        return new Directory(applications.minus(name), managedIdentities, users, groups);
    }

    /** Makes a managed identity known. */
    public Directory withManagedIdentity(ManagedIdentity identity) {
        return new Directory(applications, managedIdentities.plus(identity.name(), identity), users, groups);
    }

    /** Removes a managed identity. */
    public Directory withoutManagedIdentity(String name) {
        return new Directory(applications, managedIdentities.minus(name), users, groups);
    }

    /** Makes a person known. */
    public Directory withUser(DirectoryUser user) {
        return new Directory(applications, managedIdentities, users.plus(user.name(), user), groups);
    }

    /** Makes a group known, or replaces it. */
    public Directory withGroup(DirectoryGroup group) {
        return new Directory(applications, managedIdentities, users, groups.plus(group.name(), group));
    }

    /** The names of everybody to whom roles and policies can be given, in order. */
    public Set<String> principals() {
        Set<String> names = new TreeSet<>(applications.keySet());
        names.addAll(managedIdentities.keySet());
        names.addAll(users.keySet());
        return names;
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
                .map(application -> token(application, audience, now));
    }

    /** Signs a managed identity in; nothing when the directory no longer knows it. */
    public Optional<AccessToken> signIn(ManagedIdentity identity, String audience, Instant now) {
        return Optional.ofNullable(managedIdentities.get(identity.name())).map(known -> token(known, audience, now));
    }

    /** The token somebody known has who administers a vault; nothing for a stranger. */
    public Optional<AccessToken> administrator(String principal, String audience, Instant now) {
        Application application = applications.get(principal);
        if (application != null) {
            return Optional.of(token(application, audience, now));
        }
        ManagedIdentity identity = managedIdentities.get(principal);
        if (identity != null) {
            return Optional.of(token(identity, audience, now));
        }
        return users.containsKey(principal)
                ? Optional.of(new AccessToken(principal, audience, now.plus(TOKEN_LIFETIME)))
                : Optional.empty();
    }

    private static AccessToken token(Application application, String audience, Instant now) {
        return new AccessToken(application.name(), audience, now.plus(TOKEN_LIFETIME), application.tenant());
    }

    private static AccessToken token(ManagedIdentity identity, String audience, Instant now) {
        return new AccessToken(identity.name(), audience, now.plus(MANAGED_IDENTITY_TOKEN_LIFETIME));
    }
}
