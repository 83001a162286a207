package org.ekmsim.engine.permission;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * What was granted and denied on the server, or in one database.
 *
 * @param bySecurable the entries of each securable, oldest first
 */
public record PermissionEntries(PMap<Target, PVector<PermissionEntry>> bySecurable) {

    /** A securable as the permission views name it: logins share a number with server roles, users with roles. */
    public record Target(int classCode, int majorId) {

        static Target of(PermissionEntry entry) {
            return new Target(entry.permission().securableClass().code(), entry.majorId());
        }
    }

    public static PermissionEntries none() {
        return new PermissionEntries(HashTreePMap.empty());
    }

    /** Whether one of the grantees is denied the permission on the securable. */
    public boolean denies(Permission permission, int majorId, IntPredicate grantees) {
        return has(permission, majorId, grantees, PermissionState.DENY::equals);
    }

    /** Whether one of the grantees is granted the permission on the securable. */
    public boolean grants(Permission permission, int majorId, IntPredicate grantees, boolean withGrantOption) {
        return has(
                permission,
                majorId,
                grantees,
                withGrantOption ? PermissionState.GRANT_WITH_GRANT_OPTION::equals : PermissionState::isGrant);
    }

    private boolean has(Permission permission, int majorId, IntPredicate grantees, Predicate<PermissionState> enough) {
        for (PermissionEntry entry : on(permission.securableClass(), majorId)) {
            if (entry.minorId() == 0
                    && enough.test(entry.state())
                    && entry.permission().equals(permission)
                    && grantees.test(entry.grantee())) {
                return true;
            }
        }
        return false;
    }

    /** What is said of columns of an object to the grantees. */
    List<PermissionEntry> onColumns(Permission permission, int objectId, IntPredicate grantees) {
        return on(permission.securableClass(), objectId).stream()
                .filter(entry -> entry.minorId() != 0)
                .filter(entry -> entry.permission().equals(permission) && grantees.test(entry.grantee()))
                .toList();
    }

    /** The entries of one securable, oldest first. */
    public List<PermissionEntry> on(SecurableClass type, int majorId) {
        PVector<PermissionEntry> entries = bySecurable.get(new Target(type.code(), majorId));
        return entries == null ? List.of() : entries;
    }

    /** The entries about the same permission of the same principal on the same securable or column. */
    List<PermissionEntry> about(PermissionEntry other) {
        return on(other.permission().securableClass(), other.majorId()).stream()
                .filter(other::isAbout)
                .toList();
    }

    /** All entries in the order the permission views show them. */
    public List<PermissionEntry> all() {
        return bySecurable.values().stream()
                .flatMap(Collection::stream)
                .sorted(Comparator.<PermissionEntry>comparingInt(
                                entry -> entry.permission().securableClass().code())
                        .thenComparingInt(PermissionEntry::majorId)
                        .thenComparingInt(PermissionEntry::minorId)
                        .thenComparingInt(PermissionEntry::grantee)
                        .thenComparingInt(PermissionEntry::grantor)
                        .thenComparing(entry -> entry.permission().type()))
                .toList();
    }

    /** The entries with one added; it takes the place of the one about the same permission from the same grantor. */
    public PermissionEntries with(PermissionEntry entry) {
        PermissionEntries others = without(entry::replaces);
        Target target = Target.of(entry);
        PVector<PermissionEntry> present = others.bySecurable.getOrDefault(target, TreePVector.empty());
        return new PermissionEntries(others.bySecurable.plus(target, present.plus(entry)));
    }

    /** The entries that the condition does not pick. */
    public PermissionEntries without(Predicate<PermissionEntry> condition) {
        PMap<Target, PVector<PermissionEntry>> kept = bySecurable;
        for (Target target : bySecurable.keySet()) {
            PVector<PermissionEntry> present = bySecurable.getOrDefault(target, TreePVector.empty());
            if (present.stream().anyMatch(condition)) {
                PVector<PermissionEntry> rest = TreePVector.from(
                        present.stream().filter(condition.negate()).collect(Collectors.toList()));
                kept = rest.isEmpty() ? kept.minus(target) : kept.plus(target, rest);
            }
        }
        return new PermissionEntries(kept);
    }

    /** The entries without those a dropped principal was given. */
    public PermissionEntries withoutGrantee(int principalId) {
        return without(entry -> entry.grantee() == principalId);
    }

    /** The entries without those on a dropped securable. */
    public PermissionEntries withoutSecurable(SecurableClass type, int majorId) {
        return new PermissionEntries(bySecurable.minus(new Target(type.code(), majorId)));
    }
}
