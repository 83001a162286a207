package org.ekmsim.engine.user;

import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * A schema of a database.
 *
 * @param id {@code schema_id}
 * @param name its name
 * @param owner {@code principal_id} of the owner
 * @param objectOwners {@code principal_id} by {@code object_id} of the objects in it that somebody else owns
 */
public record Schema(int id, String name, int owner, PMap<Integer, Integer> objectOwners) {

    /** The schema every database has for its own. */
    public static final String DBO = "dbo";

    /** {@code schema_id} of dbo. */
    public static final int DBO_ID = 1;

    /** A schema whose owner owns all objects in it. */
    public Schema(int id, String name, int owner) {
        this(id, name, owner, HashTreePMap.empty());
    }

    /** Whether every database has it. */
    public boolean isSystem() {
        return id <= DatabasePrincipal.SYS || id >= FixedDatabaseRole.DB_OWNER.principalId();
    }

    /** {@code principal_id} of the owner of an object in it. */
    public int ownerOf(int objectId) {
        return objectOwners.getOrDefault(objectId, owner);
    }

    Schema ownedBy(int changed) {
        return new Schema(id, name, changed, objectOwners);
    }

    /** The schema with an object given to somebody; to its own owner again where nobody is named. */
    public Schema withObject(int objectId, @Nullable Integer objectOwner) {
        return new Schema(
                id,
                name,
                owner,
                objectOwner == null ? objectOwners.minus(objectId) : objectOwners.plus(objectId, objectOwner));
    }
}
