package org.ekmsim.engine.transaction;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.name.NameMap;
import org.jspecify.annotations.Nullable;

/** How deep the transaction of a session is, what it is named, whether it can be committed, and its savepoints. */
final class OpenTransaction {

    /** The state of 628 that a live server was seen to give. */
    private static final int NOTHING_TO_SAVE_STATE = 0;

    private final List<Savepoint> savepoints = new ArrayList<>();
    private Overlay beginning = Overlay.NONE;
    private @Nullable String name;
    private int count;
    private boolean doomed;

    /** {@code @@TRANCOUNT}. */
    int count() {
        return count;
    }

    boolean isOpen() {
        return count > 0;
    }

    boolean isDoomed() {
        return doomed;
    }

    void doom() {
        doomed = isOpen();
    }

    /** What the session saw before it began. */
    Overlay beginning() {
        return beginning;
    }

    /** BEGIN TRANSACTION; only the name of the outermost one counts. */
    void begin(@Nullable String transactionName, Overlay overlay) {
        if (count == 0) {
            name = transactionName;
            beginning = overlay;
        }
        count++;
    }

    /**
     * COMMIT TRANSACTION of an inner transaction, which commits nothing.
     *
     * @return false when it is the outermost one
     * @throws EngineError 3902 without a transaction, 3930 when it can only be rolled back
     */
    boolean endInner() {
        if (count == 0) {
            throw EngineError.of(3902, 1);
        }
        requireHealthy();
        if (count == 1) {
            return false;
        }
        count--;
        return true;
    }

    /** Refuses with 3903 when there is none. */
    void requireOpen() {
        if (count == 0) {
            throw EngineError.of(3903, 1);
        }
    }

    private void requireHealthy() {
        if (doomed) {
            throw EngineError.of(3930, 1);
        }
    }

    /** SAVE TRANSACTION; 628 without a transaction, 3930 when it can only be rolled back. */
    void save(String savepoint, Overlay overlay) {
        if (count == 0) {
            throw EngineError.of(628, NOTHING_TO_SAVE_STATE);
        }
        requireHealthy();
        savepoints.add(new Savepoint(savepoint, overlay));
    }

    /**
     * Goes back to the latest savepoint of a name.
     *
     * @return what the transaction had done by then; null when the name is that of the whole transaction
     * @throws EngineError 3903 without a transaction, 6401 for an unknown name, 3931 for a savepoint when only the whole transaction can
     *     be rolled back
     */
    @Nullable
    Overlay backTo(String target) {
        requireOpen();
        for (int i = savepoints.size() - 1; i >= 0; i--) {
            if (NameMap.same(savepoints.get(i).name(), target)) {
                return backTo(i);
            }
        }
        if (!target.equals(name)) {
            throw EngineError.of(6401, 1, target);
        }
        return null;
    }

    private Overlay backTo(int index) {
        if (doomed) {
            throw EngineError.of(3931, 1);
        }
        Overlay then = savepoints.get(index).overlay();
        savepoints.subList(index, savepoints.size()).clear();
        return then;
    }

    /** There is no transaction any more. */
    void end() {
        beginning = Overlay.NONE;
        savepoints.clear();
        name = null;
        count = 0;
        doomed = false;
    }
}
