package org.ekmsim.engine.cursor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cursors of one scope, or the global ones of a session, by name; and the cursor variables of a scope. */
public final class Cursors {

    private final Map<String, @Nullable Cursor> byName = new HashMap<>();

    /** Whether a cursor or cursor variable of that name is declared. */
    public boolean isDeclared(String name) {
        return byName.containsKey(fold(name));
    }

    /** The cursor; empty too for a variable that none is allocated to. */
    public Optional<Cursor> find(String name) {
        return Optional.ofNullable(byName.get(fold(name)));
    }

    /** Declares a cursor, or allocates one to a variable; null for a variable without one. */
    public void put(String name, @Nullable Cursor cursor) {
        byName.put(fold(name), cursor);
    }

    /** Declares a cursor variable without a cursor, once. */
    public void declareVariable(String name) {
        if (!isDeclared(name)) {
            byName.put(fold(name), null);
        }
    }

    void remove(String name) {
        byName.remove(fold(name));
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
