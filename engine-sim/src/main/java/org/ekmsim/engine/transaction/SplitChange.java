package org.ekmsim.engine.transaction;

import java.util.Set;
import java.util.TreeSet;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.database.DatabaseContents;
import org.ekmsim.engine.database.Databases;
import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.instance.InstanceState;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;

/**
 * A change made to what a session sees, taken apart: what is committed at once and what stays with the session.
 *
 * @param committed the next commit; the same value as before when everything stays with the session
 * @param overlay what the session sees over it
 * @param written lower-case names of the databases whose contents changed; master stands for the server's own parts
 */
record SplitChange(InstanceState committed, Overlay overlay, Set<String> written) {

    /**
     * Takes a change apart.
     *
     * @param before the last commit
     * @param overlay what the session saw over it
     * @param seen both together: what the change began with
     * @param after what it made
     * @param inTransaction whether contents stay with the session until COMMIT
     */
    static SplitChange of(
            InstanceState before, Overlay overlay, InstanceState seen, InstanceState after, boolean inTransaction) {
        if (after == seen) {
            return new SplitChange(before, overlay, Set.of());
        }
        Split split = new Split(before, overlay, after, inTransaction);
        if (!after.hasServerPartsOf(seen)) {
            split.serverChanged();
        }
        for (Database database : after.databases().byName().values()) {
            split.database(seen.databases().find(database.name()).orElse(null), database);
        }
        return split.result();
    }

    /** The taking apart, database by database. */
    private static final class Split {

        private final InstanceState before;
        private final InstanceState after;
        private final boolean inTransaction;
        private final Set<String> written = new TreeSet<>();
        private Overlay overlay;
        private Databases databases;

        Split(InstanceState before, Overlay overlay, InstanceState after, boolean inTransaction) {
            this.before = before;
            this.overlay = overlay;
            this.after = after;
            this.inTransaction = inTransaction;
            this.databases = after.databases();
        }

        void serverChanged() {
            written.add(Databases.MASTER);
            overlay = inTransaction ? overlay.with(after) : overlay;
        }

        void database(@Nullable Database seen, Database changed) {
            Database committed = before.databases().find(changed.name()).orElse(null);
            if (seen == null || committed == null) {
                return;
            }
            if (seen == changed) {
                put(changed, committed);
                return;
            }
            DatabaseContents contents = committed.contents();
            if (seen.contents() != changed.contents()) {
                contents = contents(seen, changed, committed);
            }
            boolean same = contents == committed.contents()
                    && changed.withContents(null).equals(committed.withContents(null));
            put(changed, same ? committed : changed.withContents(contents));
        }

        /** What of changed contents is committed at once. */
        private @Nullable DatabaseContents contents(Database seen, Database changed, Database committed) {
            DatabaseContents after = changed.contents();
            DatabaseContents shared = after;
            if (after != null && seen.contents() != null && changed.name().equals(Databases.TEMPDB)) {
                shared = TemporaryTables.shared(after);
                PMap<String, Table> own = TemporaryTables.in(after);
                overlay = own.equals(overlay.temporary()) ? overlay : overlay.withTemporary(own);
                if (shared.holdsTheSameAs(TemporaryTables.shared(seen.contents()))) {
                    DatabaseContents open = committed.contents();
                    return open == null ? null : open.withSpentIdsOf(shared);
                }
            }
            written.add(Overlay.key(changed.name()));
            if (!inTransaction || shared == null) {
                return shared;
            }
            overlay = overlay.with(changed.name(), shared);
            return committed.contents();
        }

        private void put(Database changed, Database kept) {
            databases = changed == kept ? databases : databases.with(kept);
        }

        SplitChange result() {
            InstanceState committed = databases == after.databases() ? after : after.with(databases);
            if (inTransaction) {
                committed = committed.withServerPartsOf(before);
            }
            return new SplitChange(committed.isUnchangedFrom(before) ? before : committed, overlay, written);
        }
    }
}
