package org.ekmsim.surroundings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** What Microsoft Graph answers about the identities of a directory. */
public final class DirectoryLookup {

    /** Members of more security groups than this cannot sign in to a server. */
    public static final int MOST_SECURITY_GROUPS = 2048;

    private final Directory directory;

    public DirectoryLookup(Directory directory) {
        this.directory = directory;
    }

    /** The identities a server would find by that name, in any case: users by principal name, the others by display name. */
    public List<EntraIdentity> byDisplayName(String name) {
        return identities()
                .filter(identity -> identity.displayName().equalsIgnoreCase(name))
                .toList();
    }

    /** The identity of that object id. */
    public Optional<EntraIdentity> byObjectId(UUID objectId) {
        return identities()
                .filter(identity -> identity.objectId().equals(objectId))
                .findFirst();
    }

    /** The identity of that name in the world, in any case. */
    public Optional<EntraIdentity> named(String name) {
        return identities()
                .filter(identity -> identity.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** The groups an identity is a member of, directly or through other groups. */
    public List<EntraIdentity> groupsOf(EntraIdentity identity) {
        Map<String, DirectoryGroup> found = new TreeMap<>();
        collect(identity.name(), found);
        return found.values().stream().map(DirectoryLookup::group).toList();
    }

    /** How many security groups an identity is a member of, those outside the world included. */
    public int securityGroups(EntraIdentity identity) {
        DirectoryUser user = directory.users().get(identity.name());
        return groupsOf(identity).size() + (user == null ? 0 : user.securityGroups());
    }

    private void collect(String member, Map<String, DirectoryGroup> found) {
        for (DirectoryGroup group : directory.groups().values()) {
            if (group.members().contains(member) && found.putIfAbsent(group.name(), group) == null) {
                collect(group.name(), found);
            }
        }
    }

    private Stream<EntraIdentity> identities() {
        return Stream.of(
                        directory.users().values().stream().map(DirectoryLookup::user),
                        directory.groups().values().stream().map(DirectoryLookup::group),
                        directory.applications().values().stream().map(DirectoryLookup::application),
                        directory.managedIdentities().values().stream().map(DirectoryLookup::managedIdentity))
                .flatMap(kind -> kind);
    }

    private static EntraIdentity user(DirectoryUser user) {
        return new EntraIdentity(
                user.name(), user.name(), user.objectId(), EntraIdentity.Kind.USER, Directory.HOME_TENANT);
    }

    private static EntraIdentity group(DirectoryGroup group) {
        return new EntraIdentity(
                group.name(), group.displayName(), group.objectId(), EntraIdentity.Kind.GROUP, Directory.HOME_TENANT);
    }

    private static EntraIdentity application(Application application) {
        return new EntraIdentity(
                application.name(),
                application.name(),
                EntraIdentity.derivedId("service principal", application.name()),
                EntraIdentity.Kind.APPLICATION,
                application.tenant());
    }

    private static EntraIdentity managedIdentity(ManagedIdentity identity) {
        return new EntraIdentity(
                identity.name(),
                identity.name(),
                EntraIdentity.derivedId("service principal", identity.name()),
                EntraIdentity.Kind.MANAGED_IDENTITY,
                Directory.HOME_TENANT);
    }
}
