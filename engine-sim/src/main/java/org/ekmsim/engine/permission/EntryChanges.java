package org.ekmsim.engine.permission;

import org.ekmsim.engine.message.EngineError;
import org.ekmsim.tsql.permission.Deny;
import org.ekmsim.tsql.permission.Grant;
import org.ekmsim.tsql.permission.PermissionStatement;
import org.ekmsim.tsql.permission.Revoke;

/** What GRANT, DENY and REVOKE do to the entries about one permission on one securable for one grantee. */
final class EntryChanges {

    private static final int CASCADE_NEEDED = 4611;

    private EntryChanges() {}

    /** The entries after the statement has been carried out for one of them. */
    static PermissionEntries apply(PermissionStatement statement, PermissionEntries entries, PermissionEntry entry) {
        if (statement instanceof Grant grant) {
            return grant(
                    entries,
                    entry.in(grant.grantOption() ? PermissionState.GRANT_WITH_GRANT_OPTION : PermissionState.GRANT));
        }
        if (statement instanceof Deny deny) {
            return deny(entries, entry.in(PermissionState.DENY), deny.cascade());
        }
        Revoke revoke = (Revoke) statement;
        return revoke.grantOptionOnly()
                ? revokeOption(entries, entry, revoke.cascade())
                : revoke(entries, entry, revoke.cascade());
    }

    /** GRANT: a denial goes, and what was said of single columns; an option given before stays. */
    private static PermissionEntries grant(PermissionEntries entries, PermissionEntry granted) {
        boolean keepsOption = entries.about(granted).stream()
                .anyMatch(entry -> entry.replaces(granted) && entry.state() == PermissionState.GRANT_WITH_GRANT_OPTION);
        return withoutColumns(entries, granted)
                .without(entry -> entry.isAbout(granted) && !entry.state().isGrant())
                .with(keepsOption ? granted.in(PermissionState.GRANT_WITH_GRANT_OPTION) : granted);
    }

    /** DENY: grants go, with CASCADE also those the grantee made; 4611 without it where the grantee may grant on. */
    private static PermissionEntries deny(PermissionEntries entries, PermissionEntry denied, boolean cascade) {
        return cascaded(entries, denied, cascade)
                .without(entry -> entry.isWithin(denied))
                .with(denied);
    }

    /** REVOKE: grant or denial by the grantor goes; 4611 as for DENY. A column of what is granted whole becomes an exception. */
    private static PermissionEntries revoke(PermissionEntries entries, PermissionEntry revoked, boolean cascade) {
        PermissionEntries left = cascaded(entries, revoked, cascade);
        boolean grantedWhole = revoked.minorId() != 0
                && left.on(revoked.permission().securableClass(), revoked.majorId()).stream()
                        .anyMatch(entry -> revoked.isWithin(entry)
                                && entry.minorId() == 0
                                && entry.state().isGrant());
        return grantedWhole
                ? left.without(revoked::isAbout).with(revoked.in(PermissionState.REVOKE))
                : withoutColumns(left, revoked).without(revoked::replaces);
    }

    /** REVOKE GRANT OPTION FOR: the grant stays, the option goes, and with it what was granted by it. */
    private static PermissionEntries revokeOption(PermissionEntries entries, PermissionEntry revoked, boolean cascade) {
        requireCascade(entries, revoked, cascade);
        PermissionEntries others = withoutGrantsOf(entries, revoked);
        for (PermissionEntry entry : entries.about(revoked)) {
            if (entry.replaces(revoked) && entry.state() == PermissionState.GRANT_WITH_GRANT_OPTION) {
                return others.with(entry.in(PermissionState.GRANT));
            }
        }
        return others;
    }

    private static PermissionEntries cascaded(PermissionEntries entries, PermissionEntry entry, boolean cascade) {
        requireCascade(entries, entry, cascade);
        return cascade ? withoutGrantsOf(entries, entry) : entries;
    }

    private static void requireCascade(PermissionEntries entries, PermissionEntry entry, boolean cascade) {
        boolean grantable = entries.about(entry).stream()
                .anyMatch(present -> present.state() == PermissionState.GRANT_WITH_GRANT_OPTION);
        if (grantable && !cascade) {
            throw EngineError.of(CASCADE_NEEDED, 1);
        }
    }

    /** What is said of a whole object counts for all its columns again (inferred). */
    private static PermissionEntries withoutColumns(PermissionEntries entries, PermissionEntry whole) {
        return entries.without(entry -> entry.minorId() != whole.minorId() && entry.isWithin(whole));
    }

    /** The entries without those the grantee gave to others, and what these gave on. */
    private static PermissionEntries withoutGrantsOf(PermissionEntries entries, PermissionEntry source) {
        PermissionEntries left = entries;
        for (PermissionEntry entry : entries.on(source.permission().securableClass(), source.majorId())) {
            if (entry.concerns(source) && entry.grantor() == source.grantee() && entry.grantee() != source.grantee()) {
                left = withoutGrantsOf(left.without(entry::equals), entry);
            }
        }
        return left;
    }
}
