package org.ekmsim.engine.user;

import java.time.Instant;
import org.ekmsim.engine.type.Binary;
import org.jspecify.annotations.Nullable;

/**
 * A user or role of a database.
 *
 * @param id {@code principal_id}
 * @param name its name
 * @param type kind of principal
 * @param sid security identifier; that of the login for a user of a login
 * @param defaultSchema schema names are looked for first, or null where it has none
 * @param owner {@code principal_id} of the owner of a role, null for users
 * @param withoutLogin whether it was made WITHOUT LOGIN
 * @param createDate virtual time of CREATE
 * @param modifyDate virtual time of the last ALTER
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-database-principals-transact-sql">
 *     sys.database_principals (Transact-SQL)</a>
 */
public record DatabasePrincipal(
        int id,
        String name,
        DatabasePrincipalType type,
        @Nullable Binary sid,
        @Nullable String defaultSchema,
        @Nullable Integer owner,
        boolean withoutLogin,
        Instant createDate,
        Instant modifyDate) {

    /** {@code principal_id} of public. */
    public static final int PUBLIC = 0;

    /** {@code principal_id} of dbo. */
    public static final int DBO = 1;

    /** {@code principal_id} of guest. */
    public static final int GUEST = 2;

    /** {@code principal_id} of INFORMATION_SCHEMA. */
    public static final int INFORMATION_SCHEMA = 3;

    /** {@code principal_id} of sys. */
    public static final int SYS = 4;

    public boolean isRole() {
        return type == DatabasePrincipalType.DATABASE_ROLE;
    }

    /** Whether every database has it: public, dbo, guest, INFORMATION_SCHEMA, sys and the fixed roles. */
    public boolean isSystem() {
        return id <= SYS || FixedDatabaseRole.find(id).isPresent();
    }

    DatabasePrincipal named(String changed, Instant now) {
        return new DatabasePrincipal(id, changed, type, sid, defaultSchema, owner, withoutLogin, createDate, now);
    }

    DatabasePrincipal withDefaultSchema(@Nullable String changed, Instant now) {
        return new DatabasePrincipal(id, name, type, sid, changed, owner, withoutLogin, createDate, now);
    }

    DatabasePrincipal withSid(@Nullable Binary changed, Instant now) {
        return new DatabasePrincipal(id, name, type, changed, defaultSchema, owner, withoutLogin, createDate, now);
    }

    DatabasePrincipal ownedBy(int changed, Instant now) {
        return new DatabasePrincipal(id, name, type, sid, defaultSchema, changed, withoutLogin, createDate, now);
    }
}
