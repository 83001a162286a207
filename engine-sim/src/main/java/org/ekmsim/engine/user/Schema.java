package org.ekmsim.engine.user;

/**
 * A schema of a database.
 *
 * @param id {@code schema_id}
 * @param name its name
 * @param owner {@code principal_id} of the owner
 */
public record Schema(int id, String name, int owner) {

    /** The schema every database has for its own. */
    public static final String DBO = "dbo";

    /** {@code schema_id} of dbo. */
    public static final int DBO_ID = 1;

    /** Whether every database has it. */
    public boolean isSystem() {
        return id <= DatabasePrincipal.SYS || id >= FixedDatabaseRole.DB_OWNER.principalId();
    }

    Schema ownedBy(int changed) {
        return new Schema(id, name, changed);
    }
}
