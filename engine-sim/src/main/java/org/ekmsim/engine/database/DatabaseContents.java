package org.ekmsim.engine.database;

import java.util.Locale;
import java.util.Optional;
import org.ekmsim.engine.key.AsymmetricKey;
import org.ekmsim.engine.key.SymmetricKey;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * What an open database holds in memory; all of it also stands on the pages of the data file.
 *
 * @param tables user tables by {@link Table#key()}
 * @param asymmetricKeys asymmetric keys by lower-case name
 * @param symmetricKeys symmetric keys by lower-case name
 * @param nextObjectId the id the next object gets
 * @param nextKeyId the id the next asymmetric key gets
 * @param nextSymmetricKeyId the id the next symmetric key gets
 */
public record DatabaseContents(
        PMap<String, Table> tables,
        PMap<String, AsymmetricKey> asymmetricKeys,
        PMap<String, SymmetricKey> symmetricKeys,
        int nextObjectId,
        int nextKeyId,
        int nextSymmetricKeyId) {

    /**
     * The first {@code object_id} given out in a new database (inferred: what a freshly created 2022 database shows).
     */
    private static final int FIRST_OBJECT_ID = 901578250;

    /** The distance of one {@code object_id} to the next, as databases in the wild show it (inferred). */
    private static final int OBJECT_ID_STEP = 16000057;

    /** The first {@code asymmetric_key_id} and {@code symmetric_key_id}: ids below belong to the system (inferred). */
    private static final int FIRST_KEY_ID = 256;

    /** The contents of a new database. */
    public static DatabaseContents empty() {
        return new DatabaseContents(
                HashTreePMap.empty(),
                HashTreePMap.empty(),
                HashTreePMap.empty(),
                FIRST_OBJECT_ID,
                FIRST_KEY_ID,
                FIRST_KEY_ID);
    }

    public Optional<Table> table(String schema, String name) {
        return Optional.ofNullable(tables.get(Table.key(schema, name)));
    }

    public Optional<AsymmetricKey> asymmetricKey(String name) {
        return Optional.ofNullable(asymmetricKeys.get(keyOf(name)));
    }

    /** The contents with a table added or replaced; a table that takes {@link #nextObjectId} moves it on. */
    public DatabaseContents with(Table table) {
        int next = table.objectId() == nextObjectId ? following(nextObjectId) : nextObjectId;
        return new DatabaseContents(
                tables.plus(table.key(), table), asymmetricKeys, symmetricKeys, next, nextKeyId, nextSymmetricKeyId);
    }

    public DatabaseContents without(Table table) {
        return new DatabaseContents(
                tables.minus(table.key()), asymmetricKeys, symmetricKeys, nextObjectId, nextKeyId, nextSymmetricKeyId);
    }

    /** The contents with a key added or replaced; ids below and including its own are never given out again. */
    public DatabaseContents with(AsymmetricKey key) {
        int next = Math.max(nextKeyId, key.id() + 1);
        return new DatabaseContents(
                tables,
                asymmetricKeys.plus(keyOf(key.name()), key),
                symmetricKeys,
                nextObjectId,
                next,
                nextSymmetricKeyId);
    }

    public DatabaseContents without(AsymmetricKey key) {
        return new DatabaseContents(
                tables,
                asymmetricKeys.minus(keyOf(key.name())),
                symmetricKeys,
                nextObjectId,
                nextKeyId,
                nextSymmetricKeyId);
    }

    public Optional<SymmetricKey> symmetricKey(String name) {
        return Optional.ofNullable(symmetricKeys.get(keyOf(name)));
    }

    /** The contents with a key added or replaced; ids below and including its own are never given out again. */
    public DatabaseContents with(SymmetricKey key) {
        int next = Math.max(nextSymmetricKeyId, key.id() + 1);
        return new DatabaseContents(
                tables, asymmetricKeys, symmetricKeys.plus(keyOf(key.name()), key), nextObjectId, nextKeyId, next);
    }

    public DatabaseContents without(SymmetricKey key) {
        return new DatabaseContents(
                tables,
                asymmetricKeys,
                symmetricKeys.minus(keyOf(key.name())),
                nextObjectId,
                nextKeyId,
                nextSymmetricKeyId);
    }

    /** The next id; past the largest int it starts again among the positive numbers. */
    private static int following(int objectId) {
        return (int) (((long) objectId + OBJECT_ID_STEP) % Integer.MAX_VALUE);
    }

    private static String keyOf(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
