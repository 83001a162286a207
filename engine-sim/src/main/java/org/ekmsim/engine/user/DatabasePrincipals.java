package org.ekmsim.engine.user;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.ekmsim.engine.name.NameMap;
import org.ekmsim.engine.permission.Memberships;
import org.ekmsim.engine.permission.Permission;
import org.ekmsim.engine.permission.PermissionCatalogue;
import org.ekmsim.engine.permission.PermissionEntries;
import org.ekmsim.engine.permission.PermissionEntry;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.PermissionState;
import org.ekmsim.engine.permission.SecurableClass;
import org.ekmsim.engine.type.Binary;
import org.jspecify.annotations.Nullable;

/**
 * The principals and schemas of one database, and what they may do in it.
 *
 * @param byName users and roles, those every database has included
 * @param schemas schemas, those every database has included
 * @param memberships members of roles
 * @param permissions what was granted and denied in the database
 * @param nextId id of the next principal; ids are never reused
 * @param nextSchemaId id of the next schema; ids are never reused
 */
public record DatabasePrincipals(
        NameMap<DatabasePrincipal> byName,
        NameMap<Schema> schemas,
        Memberships memberships,
        PermissionEntries permissions,
        int nextId,
        int nextSchemaId) {

    private static final int FIRST_USER_ID = 5;

    /** When the principals of every database were made: what a server shows for them. */
    private static final Instant SYSTEM_DATE = Instant.parse("2003-04-08T09:10:42.287Z");

    /** The guests that may connect from the start: those of master, tempdb and msdb. */
    private static final Set<String> DATABASES_WITH_GUEST = Set.of("master", "tempdb", "msdb");

    /** No principal at all: what a catalogue is read into. */
    public static DatabasePrincipals none() {
        return new DatabasePrincipals(
                NameMap.empty(),
                NameMap.empty(),
                Memberships.none(),
                PermissionEntries.none(),
                FIRST_USER_ID,
                FIRST_USER_ID);
    }

    /** The principals of a new database of that name. */
    public static DatabasePrincipals of(String database) {
        DatabasePrincipals principals = none().withSystem(0, "public", DatabasePrincipalType.DATABASE_ROLE, null)
                .withSystem(DatabasePrincipal.DBO, "dbo", DatabasePrincipalType.SQL_USER, "dbo")
                .withSystem(DatabasePrincipal.GUEST, "guest", DatabasePrincipalType.SQL_USER, "guest")
                .withSystem(
                        DatabasePrincipal.INFORMATION_SCHEMA,
                        "INFORMATION_SCHEMA",
                        DatabasePrincipalType.SQL_USER,
                        null)
                .withSystem(DatabasePrincipal.SYS, "sys", DatabasePrincipalType.SQL_USER, null);
        for (FixedDatabaseRole role : FixedDatabaseRole.values()) {
            principals = principals
                    .withSystem(role.principalId(), role.roleName(), DatabasePrincipalType.DATABASE_ROLE, null)
                    .with(new Schema(role.principalId(), role.roleName(), role.principalId()));
        }
        for (String schema : List.of("dbo", "guest", "INFORMATION_SCHEMA", "sys")) {
            int id = principals.find(schema).orElseThrow().id();
            principals = principals.with(new Schema(id, schema, id));
        }
        principals = principals.mayConnect(DatabasePrincipal.DBO);
        boolean guest = DATABASES_WITH_GUEST.contains(database.toLowerCase(Locale.ROOT));
        return guest ? principals.mayConnect(DatabasePrincipal.GUEST) : principals;
    }

    private DatabasePrincipals withSystem(int id, String name, DatabasePrincipalType type, @Nullable String schema) {
        Integer owner = type == DatabasePrincipalType.DATABASE_ROLE ? DatabasePrincipal.DBO : null;
        Binary sid = id == DatabasePrincipal.GUEST ? Binary.of((byte) 0) : null;
        DatabasePrincipal principal =
                new DatabasePrincipal(id, name, type, sid, schema, owner, false, SYSTEM_DATE, SYSTEM_DATE);
        return new DatabasePrincipals(
                byName.with(name, principal), schemas, memberships, permissions, nextId, nextSchemaId);
    }

    public Optional<DatabasePrincipal> find(String name) {
        return byName.find(name);
    }

    public Optional<DatabasePrincipal> find(int id) {
        return byName.values().stream().filter(found -> found.id() == id).findFirst();
    }

    /** The user of that name, which is no role. */
    public Optional<DatabasePrincipal> user(String name) {
        return find(name).filter(found -> !found.isRole());
    }

    /** The role of that name, fixed roles and public included. */
    public Optional<DatabasePrincipal> role(String name) {
        return find(name).filter(DatabasePrincipal::isRole);
    }

    /** The user of the login with that security identifier. */
    public Optional<DatabasePrincipal> userOf(Binary sid) {
        return byName.values().stream()
                .filter(found -> !found.isRole() && !found.isSystem() && Objects.equals(sid, found.sid()))
                .findFirst();
    }

    /** The principals in the order of their ids. */
    public List<DatabasePrincipal> byId() {
        return byName.values().stream()
                .sorted(Comparator.comparingInt(DatabasePrincipal::id))
                .toList();
    }

    public Optional<Schema> schema(String name) {
        return schemas.find(name);
    }

    public Optional<Schema> schema(int id) {
        return schemas.values().stream().filter(found -> found.id() == id).findFirst();
    }

    /** The schemas in the order of their ids. */
    public List<Schema> schemasById() {
        return schemas.values().stream()
                .sorted(Comparator.comparingInt(Schema::id))
                .toList();
    }

    /** The ids of a principal, of the roles it is in, and of public. */
    public Set<Integer> token(int principalId) {
        Set<Integer> ids = memberships.closure(principalId);
        ids.add(DatabasePrincipal.PUBLIC);
        return ids;
    }

    /** The ids of principals, of the roles they are in, and of public. */
    public Set<Integer> token(List<Integer> principalIds) {
        Set<Integer> ids = new HashSet<>();
        principalIds.forEach(id -> ids.addAll(token(id)));
        return ids;
    }

    /** Whether the users of somebody may connect: CONNECT is granted, here or on the whole server, and not denied. */
    public boolean connects(List<Integer> userIds, boolean everywhere) {
        Permission connect = PermissionCatalogue.documented().get(SecurableClass.DATABASE, PermissionName.CONNECT);
        Set<Integer> ids = token(userIds);
        return !permissions.denies(connect, 0, ids::contains)
                && (everywhere
                        || ids.contains(FixedDatabaseRole.DB_OWNER.principalId())
                        || permissions.grants(connect, 0, ids::contains, false));
    }

    /** The principals with one added or replaced; a user that is new the caller lets connect. */
    public DatabasePrincipals with(DatabasePrincipal principal) {
        int next = principal.isSystem() ? nextId : Math.max(nextId, principal.id() + 1);
        return new DatabasePrincipals(
                byName.with(principal.name(), principal), schemas, memberships, permissions, next, nextSchemaId);
    }

    /** The principals with one put in the place of another name of it. */
    DatabasePrincipals renamed(DatabasePrincipal old, DatabasePrincipal changed) {
        return new DatabasePrincipals(
                byName.without(old.name()).with(changed.name(), changed),
                schemas,
                memberships,
                permissions,
                nextId,
                nextSchemaId);
    }

    /** The principals with a contained user of Microsoft Entra; as they are when that identity has one already. */
    public DatabasePrincipals withContained(String name, DatabasePrincipalType type, Binary sid, Instant now) {
        if (userOf(sid).isPresent()) {
            return this;
        }
        DatabasePrincipal user = new DatabasePrincipal(nextId, name, type, sid, null, null, false, now, now);
        return with(user).mayConnect(user.id());
    }

    /** The principals with CONNECT granted, as CREATE USER grants it. */
    DatabasePrincipals mayConnect(int userId) {
        return with(permissions.with(new PermissionEntry(
                PermissionCatalogue.documented().get(SecurableClass.DATABASE, PermissionName.CONNECT),
                0,
                userId,
                DatabasePrincipal.DBO,
                PermissionState.GRANT)));
    }

    /** The principals without one and all that was said of it. */
    DatabasePrincipals without(DatabasePrincipal principal) {
        return new DatabasePrincipals(
                byName.without(principal.name()),
                schemas,
                memberships.without(principal.id()),
                permissions.withoutGrantee(principal.id()).withoutSecurable(SecurableClass.USER, principal.id()),
                nextId,
                nextSchemaId);
    }

    /** The principals with a schema added or replaced. */
    public DatabasePrincipals with(Schema schema) {
        int next = schema.isSystem() ? nextSchemaId : Math.max(nextSchemaId, schema.id() + 1);
        return new DatabasePrincipals(
                byName, schemas.with(schema.name(), schema), memberships, permissions, nextId, next);
    }

    DatabasePrincipals without(Schema schema) {
        return new DatabasePrincipals(
                byName,
                schemas.without(schema.name()),
                memberships,
                permissions.withoutSecurable(SecurableClass.SCHEMA, schema.id()),
                nextId,
                nextSchemaId);
    }

    /** The principals without all that was said of an object; the same value when nothing was. */
    public DatabasePrincipals withoutObject(int objectId) {
        DatabasePrincipals left =
                permissions.on(SecurableClass.OBJECT, objectId).isEmpty()
                        ? this
                        : with(permissions.withoutSecurable(SecurableClass.OBJECT, objectId));
        for (Schema schema : schemas.values()) {
            if (schema.objectOwners().containsKey(objectId)) {
                left = left.with(schema.withObject(objectId, null));
            }
        }
        return left;
    }

    public DatabasePrincipals with(Memberships changed) {
        return new DatabasePrincipals(byName, schemas, changed, permissions, nextId, nextSchemaId);
    }

    public DatabasePrincipals with(PermissionEntries changed) {
        return new DatabasePrincipals(byName, schemas, memberships, changed, nextId, nextSchemaId);
    }

    /** The principals with the ids that are given out next, as a catalogue remembers them. */
    public DatabasePrincipals withNextIds(int principal, int schema) {
        return new DatabasePrincipals(byName, schemas, memberships, permissions, principal, schema);
    }

    /** The same with the ids spent that another version has spent. */
    public DatabasePrincipals withSpentIdsOf(DatabasePrincipals other) {
        return other.nextId > nextId || other.nextSchemaId > nextSchemaId
                ? withNextIds(Math.max(nextId, other.nextId), Math.max(nextSchemaId, other.nextSchemaId))
                : this;
    }
}
