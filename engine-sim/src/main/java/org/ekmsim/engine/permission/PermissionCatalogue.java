package org.ekmsim.engine.permission;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ekmsim.engine.documented.DocumentedTable;
import org.jspecify.annotations.Nullable;

/** The permissions there are, and which of them imply which; read once from {@code permissions.tsv}. */
public final class PermissionCatalogue {

    private static final PermissionCatalogue DOCUMENTED = read();

    private final Map<SecurableClass, Map<String, Permission>> permissions;
    private final Map<Permission, List<Permission>> covering = new LinkedHashMap<>();

    private PermissionCatalogue(Map<SecurableClass, Map<String, Permission>> permissions) {
        this.permissions = permissions;
        permissions.values().forEach(names -> names.values()
                .forEach(permission -> covering.put(permission, cover(permission))));
    }

    /** The permissions of the documentation. */
    public static PermissionCatalogue documented() {
        return DOCUMENTED;
    }

    /** The permission of that name on securables of the class; EXEC is EXECUTE. */
    public Optional<Permission> find(SecurableClass type, String name) {
        return Optional.ofNullable(of(type).get(name.equals("EXEC") ? "EXECUTE" : name));
    }

    /** The permission, which the caller knows to exist. */
    public Permission get(SecurableClass type, PermissionName name) {
        return find(type, name.sqlName())
                .orElseThrow(() -> new IllegalStateException("No permission " + name + " on " + type));
    }

    /** The permissions of a class, by name. */
    public List<Permission> all(SecurableClass type) {
        return List.copyOf(of(type).values());
    }

    /** The permissions that bring this one, itself first: those of its class, then those of the securables around it. */
    public List<Permission> covering(Permission permission) {
        List<Permission> found = covering.get(permission);
        if (found == null) {
            throw new IllegalArgumentException("Unknown permission " + permission.name());
        }
        return found;
    }

    private Map<String, Permission> of(SecurableClass type) {
        return permissions.getOrDefault(type, Map.of());
    }

    private List<Permission> cover(Permission permission) {
        List<Permission> found = new ArrayList<>();
        collect(permission, found);
        return List.copyOf(found);
    }

    private void collect(Permission permission, List<Permission> found) {
        if (found.contains(permission)) {
            return;
        }
        found.add(permission);
        follow(permission.securableClass(), permission.covering(), found);
        follow(permission.securableClass().container(), permission.containerCovering(), found);
    }

    private void follow(@Nullable SecurableClass type, @Nullable String name, List<Permission> found) {
        if (type != null && name != null) {
            collect(find(type, name).orElseThrow(() -> new IllegalStateException(type + " has no " + name)), found);
        }
    }

    private static PermissionCatalogue read() {
        Map<SecurableClass, Map<String, Permission>> read = new EnumMap<>(SecurableClass.class);
        DocumentedTable.lines(PermissionCatalogue.class, "permissions.tsv").stream()
                .map(PermissionCatalogue::parse)
                .forEach(permission -> read.computeIfAbsent(permission.securableClass(), type -> new LinkedHashMap<>())
                        .put(permission.name(), permission));
        return new PermissionCatalogue(read);
    }

    private static Permission parse(String line) {
        String[] cells = line.split("\t", -1);
        SecurableClass type = SecurableClass.named(cells[0])
                .orElseThrow(() -> new IllegalStateException("No class of securables " + cells[0]));
        return new Permission(
                type,
                cells[1],
                cells[2],
                cells[3].isEmpty() ? null : cells[3],
                cells[4].isEmpty() ? null : cells[4],
                cells[5].isEmpty() ? 0 : Integer.parseInt(cells[5]));
    }
}
