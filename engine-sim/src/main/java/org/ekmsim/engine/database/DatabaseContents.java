package org.ekmsim.engine.database;

import java.util.Optional;
import java.util.function.IntFunction;
import org.ekmsim.engine.credential.Credentials;
import org.ekmsim.engine.key.AsymmetricKey;
import org.ekmsim.engine.key.DatabaseKeys;
import org.ekmsim.engine.key.SymmetricKey;
import org.ekmsim.engine.module.Modules;
import org.ekmsim.engine.module.StoredProcedure;
import org.ekmsim.engine.user.DatabasePrincipals;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * What an open database holds in memory; all of it also stands on the pages of the data file.
 *
 * @param tables user tables by {@link Table#key()}
 * @param views the views users made
 * @param keys asymmetric and symmetric keys
 * @param modules stored procedures
 * @param credentials database scoped credentials
 * @param principals users, roles and schemas, and the permissions in the database
 * @param nextObjectId the id the next object gets
 */
public record DatabaseContents(
        PMap<String, Table> tables,
        Views views,
        DatabaseKeys keys,
        Modules modules,
        Credentials credentials,
        DatabasePrincipals principals,
        int nextObjectId) {

    /**
     * The first {@code object_id} given out in a new database (inferred: what a freshly created 2022 database shows).
     */
    private static final int FIRST_OBJECT_ID = 901578250;

    /** The distance of one {@code object_id} to the next, as databases in the wild show it (inferred). */
    private static final int OBJECT_ID_STEP = 16000057;

    /** No contents at all, not even principals: what a catalogue is read into. */
    public static DatabaseContents empty() {
        return new DatabaseContents(
                HashTreePMap.empty(),
                Views.none(),
                DatabaseKeys.none(),
                Modules.none(),
                Credentials.none(),
                DatabasePrincipals.none(),
                FIRST_OBJECT_ID);
    }

    /** The contents of a new database of that name. */
    public static DatabaseContents of(String database) {
        return empty().with(DatabasePrincipals.of(database));
    }

    public Optional<Table> table(String schema, String name) {
        return Optional.ofNullable(tables.get(Table.key(schema, name)));
    }

    /** The contents with a table added or replaced; a table that takes {@link #nextObjectId} moves it on. */
    public DatabaseContents with(Table table) {
        int next = table.objectId() == nextObjectId ? following(nextObjectId) : nextObjectId;
        return new DatabaseContents(
                tables.plus(table.key(), table), views, keys, modules, credentials, principals, next);
    }

    public DatabaseContents without(Table table) {
        return new DatabaseContents(
                tables.minus(table.key()), views, keys, modules, credentials, principals, nextObjectId);
    }

    public DatabaseContents with(DatabaseKeys changed) {
        return new DatabaseContents(tables, views, changed, modules, credentials, principals, nextObjectId);
    }

    public DatabaseContents with(DatabasePrincipals changed) {
        return new DatabaseContents(tables, views, keys, modules, credentials, changed, nextObjectId);
    }

    public DatabaseContents with(Views changed) {
        return new DatabaseContents(tables, changed, keys, modules, credentials, principals, nextObjectId);
    }

    public DatabaseContents with(Modules changed) {
        return new DatabaseContents(tables, views, keys, changed, credentials, principals, nextObjectId);
    }

    public DatabaseContents with(Credentials changed) {
        return new DatabaseContents(tables, views, keys, modules, changed, principals, nextObjectId);
    }

    /** The contents with a new procedure, made for the object id that is its own. */
    public DatabaseContents withNewModule(IntFunction<StoredProcedure> made) {
        return with(modules.with(made.apply(nextObjectId))).withNextObjectId(following(nextObjectId));
    }

    /** The contents without the permissions on an object that goes, and without the owner of its own it may have had. */
    public DatabaseContents forgetting(int objectId) {
        return with(principals.withoutObject(objectId));
    }

    /** The contents with a key added or replaced. */
    public DatabaseContents with(AsymmetricKey key) {
        return with(keys.with(key));
    }

    /** The contents with a key added or replaced. */
    public DatabaseContents with(SymmetricKey key) {
        return with(keys.with(key));
    }

    /** The ids that come next. */
    public ObjectIds ids() {
        return new ObjectIds(nextObjectId);
    }

    /** The contents after ids were given out. */
    public DatabaseContents after(ObjectIds ids) {
        return withNextObjectId(ids.next());
    }

    /** The table of an object id. */
    public Optional<Table> table(int objectId) {
        return tables.values().stream()
                .filter(table -> table.objectId() == objectId)
                .findFirst();
    }

    /** The contents with the object id that is given out next, as a catalogue remembers it. */
    DatabaseContents withNextObjectId(int next) {
        return new DatabaseContents(tables, views, keys, modules, credentials, principals, next);
    }

    /**
     * Whether two contents hold the same tables, views, keys and principals, counting only values that were passed on unchanged; the ids given out next
     * may differ.
     */
    public boolean holdsTheSameAs(DatabaseContents other) {
        return keys == other.keys
                && views == other.views
                && modules == other.modules
                && credentials == other.credentials
                && principals == other.principals
                && tables.size() == other.tables.size()
                && tables.values().stream().allMatch(table -> other.tables.get(table.key()) == table);
    }

    /**
     * The contents with the ids and identity values spent that another version of them has spent; the same value when there are none.
     */
    public DatabaseContents withSpentIdsOf(DatabaseContents other) {
        DatabaseContents spent = this;
        for (Table table : tables.values()) {
            Table later = other.tables.get(table.key());
            Table counted = later == null ? table : table.withSpentIdentityOf(later);
            spent = counted == table ? spent : spent.with(counted);
        }
        DatabaseKeys spentKeys = keys.withSpentIdsOf(other.keys);
        spent = spentKeys == keys ? spent : spent.with(spentKeys);
        Credentials spentCredentials = credentials.withSpentIdsOf(other.credentials);
        spent = spentCredentials == credentials ? spent : spent.with(spentCredentials);
        DatabasePrincipals spentPrincipals = principals.withSpentIdsOf(other.principals);
        spent = spentPrincipals == principals ? spent : spent.with(spentPrincipals);
        return other.nextObjectId > nextObjectId ? spent.withNextObjectId(other.nextObjectId) : spent;
    }

    /** The next id; past the largest int it starts again among the positive numbers. */
    static int following(int objectId) {
        return (int) (((long) objectId + OBJECT_ID_STEP) % Integer.MAX_VALUE);
    }
}
