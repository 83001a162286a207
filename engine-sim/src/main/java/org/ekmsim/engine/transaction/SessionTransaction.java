package org.ekmsim.engine.transaction;

import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.instance.InstanceStore;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.transaction.DatabaseOwnership.OwnedElsewhere;
import org.ekmsim.surroundings.Cancellation;
import org.ekmsim.surroundings.CancelledException;
import org.jspecify.annotations.Nullable;

/**
 * The transaction of one session, open or not: every change of a statement goes through it. While none is open a change is committed at
 * once; while one is open, contents of databases and master's principals, credentials and providers stay with the session until COMMIT.
 *
 * <p>Readers see the last commit, and the session its own work over it.
 */
public final class SessionTransaction {

    private final InstanceStore store;
    private final DatabaseOwnership ownership;
    private final int sessionId;
    private final Supplier<Cancellation> cancellation;
    private final OpenTransaction open = new OpenTransaction();
    private final GlobalTemporaryTables globalTemporaryTables = new GlobalTemporaryTables();
    private volatile Overlay overlay = Overlay.NONE;
    private volatile @Nullable View view;
    private @Nullable Duration lockTimeout;
    private boolean ended;

    /** @param cancellation ends the session's waits */
    public SessionTransaction(
            InstanceStore store, DatabaseOwnership ownership, int sessionId, Supplier<Cancellation> cancellation) {
        this.store = store;
        this.ownership = ownership;
        this.sessionId = sessionId;
        this.cancellation = cancellation;
    }

    int sessionId() {
        return sessionId;
    }

    /** The instance as the session sees it. */
    public InstanceState state() {
        return over(overlay, store.state());
    }

    /** What an overlay makes of a commit; as long as neither changes it is the same value, which writers compare. */
    private InstanceState over(Overlay own, InstanceState committed) {
        if (own.isEmpty()) {
            return committed;
        }
        View last = view;
        if (last == null || last.overlay() != own || last.committed() != committed) {
            last = new View(own, committed, own.over(committed));
            view = last;
        }
        return last.seen();
    }

    /** What the session saw last. */
    private record View(Overlay overlay, InstanceState committed, InstanceState seen) {}

    /** {@code @@TRANCOUNT}. */
    public int count() {
        return open.count();
    }

    /** {@code XACT_STATE()}: 0 without a transaction, 1 with one, -1 when it can only be rolled back. */
    public int xactState() {
        if (!open.isOpen()) {
            return 0;
        }
        return open.isDoomed() ? -1 : 1;
    }

    /** {@code @@LOCK_TIMEOUT} in milliseconds, -1 for no limit. */
    public int lockTimeoutMillis() {
        return lockTimeout == null ? -1 : (int) lockTimeout.toMillis();
    }

    /** SET LOCK_TIMEOUT; a negative number takes the limit away. */
    public void setLockTimeout(int milliseconds) {
        lockTimeout = milliseconds < 0 ? null : Duration.ofMillis(milliseconds);
    }

    /**
     * Applies a change to what the session sees; see {@link InstanceStore#commit}.
     *
     * @return what the session sees after it
     * @throws EngineError what the change throws; 3930 in a transaction that cannot be committed; 1222 and 1205 when another
     *     transaction owns what is written
     */
    public InstanceState change(UnaryOperator<InstanceState> change) {
        while (true) {
            try {
                return ownership.exclusively(() -> attempt(change));
            } catch (OwnedElsewhere owned) {
                ownership.await(
                        owned.database(),
                        this,
                        lockTimeout,
                        store.surroundings().clock(),
                        cancellation.get());
            }
        }
    }

    private InstanceState attempt(UnaryOperator<InstanceState> change) {
        if (ended) {
            throw new CancelledException("The session has ended.");
        }
        SplitChange[] made = new SplitChange[1];
        InstanceState[] result = new InstanceState[1];
        InstanceState committed = store.commit(before -> {
            InstanceState seen = over(overlay, before);
            InstanceState after = change.apply(seen);
            SplitChange split = SplitChange.of(before, overlay, seen, after, open.isOpen());
            boolean written = !split.written().isEmpty() || split.overlay() != overlay;
            if (open.isDoomed() && written) {
                throw EngineError.of(3930, 1);
            }
            ownership.requireFree(split.written(), this);
            made[0] = split;
            result[0] = after;
            return split.committed();
        });
        overlay = made[0].overlay();
        if (open.isOpen()) {
            ownership.take(made[0].written(), this);
        }
        view = new View(overlay, committed, result[0]);
        return overlay.isEmpty() ? committed : result[0];
    }

    /** BEGIN TRANSACTION; only the name of the outermost one counts. */
    public void begin(@Nullable String transactionName) {
        open.begin(transactionName, overlay);
    }

    /**
     * COMMIT TRANSACTION.
     *
     * @throws EngineError 3902 without a transaction, 3930 when it can only be rolled back
     */
    public void commit() {
        if (open.endInner()) {
            return;
        }
        try {
            publish();
        } catch (EngineError failed) {
            rollback();
            throw failed;
        }
    }

    private void publish() {
        Overlay work = overlay;
        ownership.exclusively(() -> work.isWritten() ? store.commit(work::publishedTo) : store.state());
        end(work.published());
    }

    /**
     * ROLLBACK TRANSACTION with a name: to the latest savepoint of that name, else, if the transaction has it, the whole.
     *
     * @throws EngineError 3903, 6401 and 3931, see {@link OpenTransaction#backTo}
     */
    public void rollbackTo(String target) {
        Overlay then = open.backTo(target);
        if (then == null) {
            rollback();
        } else {
            overlay = then.restoredFrom(overlay, store.state());
        }
    }

    /** Refuses with 3903 when no transaction is open. */
    public void requireOpen() {
        open.requireOpen();
    }

    /** Undoes the whole transaction; does nothing when none is open. */
    public void rollback() {
        if (!open.isOpen()) {
            return;
        }
        Overlay undone = overlay;
        ownership.exclusively(() -> undone.isWritten() ? store.commit(undone::spentIn) : store.state());
        end(open.beginning().restoredFrom(undone.published(), store.state()));
    }

    private void end(Overlay left) {
        overlay = left;
        open.end();
        ownership.release(this);
    }

    /**
     * SAVE TRANSACTION.
     *
     * @throws EngineError 628 without a transaction, 3930 when it can only be rolled back
     */
    public void save(String savepoint) {
        open.save(savepoint, overlay);
    }

    /** From now on the open transaction can only be rolled back. */
    public void doom() {
        open.doom();
    }

    /** Whether the transaction can only be rolled back. */
    public boolean isDoomed() {
        return open.isDoomed();
    }

    /** The session ends, or begins anew: the transaction is rolled back and its temporary tables go. */
    public void reset() {
        rollback();
        overlay = Overlay.NONE;
        globalTemporaryTables.drop(store);
        lockTimeout = null;
    }

    /** The session ends for good: nothing it still tries is committed. */
    public void end() {
        ownership.exclusively(() -> {
            ended = true;
            return ended;
        });
        reset();
    }

    /** The global temporary tables that the session has made. */
    public GlobalTemporaryTables globalTemporaryTables() {
        return globalTemporaryTables;
    }

    /** Whether the session sees a table of that key in tempdb alone. */
    public boolean hasTemporary(String key) {
        return overlay.temporary().containsKey(key);
    }

    /** Takes away temporary tables and table variables whose scope has ended. */
    public void dropTemporary(String key) {
        overlay = overlay.withTemporary(overlay.temporary().minus(key));
    }

    /** Keys of the temporary tables and table variables there are. */
    public Set<String> temporaryKeys() {
        return overlay.temporary().keySet();
    }
}
