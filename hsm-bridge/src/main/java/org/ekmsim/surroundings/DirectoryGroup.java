package org.ekmsim.surroundings;

import java.util.UUID;
import org.pcollections.PSet;
import org.pcollections.TreePSet;

/**
 * A group in Microsoft Entra.
 *
 * @param name unique name within the world
 * @param displayName the name people see; groups may share it
 * @param objectId object id
 * @param members names of users, applications, managed identities and groups
 */
public record DirectoryGroup(String name, String displayName, UUID objectId, PSet<String> members) {

    /** A group without members whose object id is derived from the name, so that every run has the same. */
    public static DirectoryGroup named(String name) {
        return new DirectoryGroup(name, name, EntraIdentity.derivedId("group", name), TreePSet.empty());
    }

    /** Adds a member. */
    public DirectoryGroup withMember(String member) {
        return new DirectoryGroup(name, displayName, objectId, members.plus(member));
    }

    /** Removes a member. */
    public DirectoryGroup withoutMember(String member) {
        return new DirectoryGroup(name, displayName, objectId, members.minus(member));
    }
}
