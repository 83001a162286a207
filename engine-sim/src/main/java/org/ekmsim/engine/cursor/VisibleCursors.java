package org.ekmsim.engine.cursor;

import java.util.Optional;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.cursor.CursorReference;

/** What a cursor's name means to a statement: the local cursor of its scope, else the global one of its session. */
record VisibleCursors(Cursors local, Cursors global) {

    /** The state that servers give 16950. */
    private static final int UNALLOCATED_STATE = 2;

    static VisibleCursors of(StatementContext context) {
        return new VisibleCursors(context.scope().cursors(), context.session().cursors());
    }

    /** The cursor; 16916 when there is none of that name, 16950 for a variable without one. */
    Cursor find(CursorReference reference) {
        if (reference instanceof CursorReference.InVariable variable) {
            return local.find(variable.variable())
                    .orElseThrow(() -> EngineError.of(16950, UNALLOCATED_STATE, variable.variable()));
        }
        CursorReference.Named named = (CursorReference.Named) reference;
        return find(named)
                .orElseThrow(() -> EngineError.of(16916, 1, named.name().value()));
    }

    private Optional<Cursor> find(CursorReference.Named named) {
        String name = named.name().value();
        return named.global() ? global.find(name) : local.find(name).or(() -> global.find(name));
    }

    /** Takes the cursor's name away; a variable loses its cursor and stays declared. */
    void deallocate(CursorReference reference) {
        find(reference);
        if (reference instanceof CursorReference.InVariable variable) {
            local.put(variable.variable(), null);
            return;
        }
        CursorReference.Named named = (CursorReference.Named) reference;
        String name = named.name().value();
        if (!named.global() && local.isDeclared(name)) {
            local.remove(name);
        } else {
            global.remove(name);
        }
    }
}
