package org.ekmsim.surroundings;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Somebody of Microsoft Entra who can become a principal of a server, as Microsoft Graph tells it.
 *
 * @param name unique name within the world
 * @param displayName what a server finds it by; for users the user principal name
 * @param objectId object id
 * @param kind what it is
 * @param tenant the tenant it belongs to
 */
public record EntraIdentity(String name, String displayName, UUID objectId, Kind kind, String tenant) {

    /** What an identity is, with the permission at Microsoft Graph a server needs to look it up. */
    public enum Kind {
        USER(GraphPermission.USER_READ_ALL),
        GROUP(GraphPermission.GROUP_MEMBER_READ_ALL),
        APPLICATION(GraphPermission.APPLICATION_READ_ALL),
        MANAGED_IDENTITY(GraphPermission.APPLICATION_READ_ALL);

        private final GraphPermission lookup;

        Kind(GraphPermission lookup) {
            this.lookup = lookup;
        }

        /** The least permission that lets a server look identities of this kind up. */
        public GraphPermission lookup() {
            return lookup;
        }
    }

    public boolean isGroup() {
        return kind == Kind.GROUP;
    }

    /** Whether it is a workload, not a person or a group. */
    public boolean isService() {
        return kind == Kind.APPLICATION || kind == Kind.MANAGED_IDENTITY;
    }

    static UUID derivedId(String kind, String name) {
        return UUID.nameUUIDFromBytes((kind + " " + name).getBytes(StandardCharsets.UTF_8));
    }
}
