package org.ekmsim.surroundings.disk;

import java.util.List;
import java.util.Optional;
import org.pcollections.TreePMap;

/**
 * The files of a host, as an immutable value: every change gives a new disk that shares all untouched files and pages
 * with the old one. Folders are not modelled: every folder exists.
 */
public final class Disk {

    private final PathRules rules;
    private final TreePMap<String, Entry> entries;

    private Disk(PathRules rules, TreePMap<String, Entry> entries) {
        this.rules = rules;
        this.entries = entries;
    }

    /** A disk without files. */
    public static Disk empty(PathRules rules) {
        return new Disk(rules, TreePMap.empty());
    }

    public PathRules rules() {
        return rules;
    }

    /** Whether a file of this path exists; relative paths name nothing. */
    public boolean exists(String path) {
        return find(path).isPresent();
    }

    /** The file of this path; empty when there is none. */
    public Optional<DiskFile> find(String path) {
        return rules.isAbsolute(path)
                ? Optional.ofNullable(entries.get(rules.key(path))).map(Entry::file)
                : Optional.empty();
    }

    /**
     * The file of this path.
     *
     * @throws DiskException if there is none
     */
    public DiskFile file(String path) {
        return find(path).orElseThrow(() -> DiskException.notFound(path));
    }

    /**
     * A new file.
     *
     * @throws DiskException if the path is relative or taken
     */
    public Disk create(String path, DiskFile file) {
        if (exists(path)) {
            throw DiskException.exists(path);
        }
        return write(path, file);
    }

    /**
     * The content of a path replaced, or a new file; an existing file keeps the spelling of its path.
     *
     * @throws DiskException if the path is relative
     */
    public Disk write(String path, DiskFile file) {
        if (!rules.isAbsolute(path)) {
            throw DiskException.notFound(path);
        }
        String key = rules.key(path);
        Entry old = entries.get(key);
        if (old != null && old.file() == file) {
            return this;
        }
        String spelling = old == null ? rules.normalise(path) : old.path();
        return new Disk(rules, entries.plus(key, new Entry(spelling, file)));
    }

    /**
     * The disk without the file.
     *
     * @throws DiskException if there is none
     */
    public Disk delete(String path) {
        if (!exists(path)) {
            throw DiskException.notFound(path);
        }
        return new Disk(rules, entries.minus(rules.key(path)));
    }

    /** The paths of all files as they were spelled at creation, in the order of their names. */
    public List<String> list() {
        return entries.values().stream().map(Entry::path).toList();
    }

    /** The paths of the files in a folder and below it, in the order of their names. */
    public List<String> list(String folder) {
        String key = rules.key(folder);
        String prefix = key.endsWith(String.valueOf(rules.separator())) ? key : key + rules.separator();
        return entries.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .map(entry -> entry.getValue().path())
                .toList();
    }

    private record Entry(String path, DiskFile file) {}
}
