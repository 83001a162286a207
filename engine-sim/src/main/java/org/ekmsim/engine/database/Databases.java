package org.ekmsim.engine.database;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ekmsim.engine.name.NameMap;
import org.ekmsim.surroundings.disk.PathRules;

/**
 * The databases of an instance, system databases included.
 *
 * @param byName the databases
 */
public record Databases(NameMap<Database> byName) {

    public static final String MASTER = "master";
    public static final String TEMPDB = "tempdb";

    private static final int FIRST_USER_ID = 5;

    public static Databases none() {
        return new Databases(NameMap.empty());
    }

    public Optional<Database> find(String name) {
        return byName.find(name);
    }

    public Optional<Database> find(int id) {
        return byName.values().stream().filter(database -> database.id() == id).findFirst();
    }

    /** The database of that name, which the caller knows to exist. */
    public Database get(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("No database " + name));
    }

    public Database master() {
        return get(MASTER);
    }

    /** The database that has a file at the path. */
    public Optional<Database> ofFile(String path, PathRules rules) {
        String key = rules.key(path);
        return byId().stream()
                .filter(database -> database.files().stream()
                        .anyMatch(file -> rules.key(file.path()).equals(key)))
                .findFirst();
    }

    /** The databases in the order of their ids, as views list them. */
    public List<Database> byId() {
        return byName.values().stream()
                .sorted(Comparator.comparingInt(Database::id))
                .toList();
    }

    /** The lowest id that is free, as CREATE DATABASE takes it. */
    public int nextId() {
        int id = FIRST_USER_ID;
        while (find(id).isPresent()) {
            id++;
        }
        return id;
    }

    public Databases with(Database database) {
        return new Databases(byName.with(database.name(), database));
    }

    public Databases without(Database database) {
        return new Databases(byName.without(database.name()));
    }

    /** Whether two values hold the same databases, counting only those that were passed on unchanged. */
    public boolean holdsTheSameAs(Databases other) {
        return byName.values().size() == other.byName.values().size()
                && byName.values().stream()
                        .allMatch(database -> other.find(database.name()).orElse(null) == database);
    }
}
