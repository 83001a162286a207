package org.ekmsim.engine.user;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The fixed database roles, with the permissions they bring and, for two of them, deny.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/security/authentication-access/database-level-roles">Database-level
 *     roles</a>
 */
public enum FixedDatabaseRole {
    DB_OWNER(16384, "CONTROL"),
    DB_ACCESSADMIN(16385, "ALTER ANY USER, CREATE SCHEMA, CONNECT"),
    DB_SECURITYADMIN(16386, "ALTER ANY APPLICATION ROLE, ALTER ANY ROLE, CREATE SCHEMA, VIEW DEFINITION"),
    DB_DDLADMIN(16387, """
            ALTER ANY ASSEMBLY, ALTER ANY ASYMMETRIC KEY, ALTER ANY CERTIFICATE, ALTER ANY CONTRACT,
            ALTER ANY DATABASE DDL TRIGGER, ALTER ANY DATABASE EVENT NOTIFICATION, ALTER ANY DATASPACE,
            ALTER ANY FULLTEXT CATALOG, ALTER ANY MESSAGE TYPE, ALTER ANY REMOTE SERVICE BINDING, ALTER ANY ROUTE,
            ALTER ANY SCHEMA, ALTER ANY SERVICE, ALTER ANY SYMMETRIC KEY, CHECKPOINT, CREATE AGGREGATE, CREATE DEFAULT,
            CREATE FUNCTION, CREATE PROCEDURE, CREATE QUEUE, CREATE RULE, CREATE SYNONYM, CREATE TABLE, CREATE TYPE,
            CREATE VIEW, CREATE XML SCHEMA COLLECTION, REFERENCES"""),
    DB_BACKUPOPERATOR(16389, "BACKUP DATABASE, BACKUP LOG, CHECKPOINT"),
    DB_DATAREADER(16390, "SELECT"),
    DB_DATAWRITER(16391, "DELETE, INSERT, UPDATE"),
    DB_DENYDATAREADER(16392, "SELECT"),
    DB_DENYDATAWRITER(16393, "DELETE, INSERT, UPDATE");

    private final int principalId;
    private final List<String> permissions;

    FixedDatabaseRole(int principalId, String permissions) {
        this.principalId = principalId;
        this.permissions = List.of(permissions.strip().split(",\\s+"));
    }

    public int principalId() {
        return principalId;
    }

    public String roleName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether members get this permission on the database; what the permission implies is not looked at. */
    public boolean brings(String permission) {
        return !isDenying() && permissions.contains(permission);
    }

    /** Whether members are denied this permission on the database. */
    public boolean denies(String permission) {
        return isDenying() && permissions.contains(permission);
    }

    private boolean isDenying() {
        return this == DB_DENYDATAREADER || this == DB_DENYDATAWRITER;
    }

    /** The role of that name, in any case. */
    public static Optional<FixedDatabaseRole> named(String name) {
        return Arrays.stream(values())
                .filter(role -> role.roleName().equalsIgnoreCase(name))
                .findFirst();
    }

    /** The role of that {@code principal_id}. */
    public static Optional<FixedDatabaseRole> find(int principalId) {
        return Arrays.stream(values())
                .filter(role -> role.principalId == principalId)
                .findFirst();
    }
}
