package org.ekmsim.tsql.tree;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a tree in the order of its text. Each part is asked to write itself, and what it hands to the writer are
 * its parts: whatever is printed is walked, so a new kind of node needs nothing but its {@code write}.
 */
public abstract class TreeWalk {

    private final TsqlWriter route = new Route();
    private final Deque<Clause> path = new ArrayDeque<>();

    /** Goes through a part and all it holds. */
    public final void walk(Clause part) {
        if (enter(part)) {
            path.push(part);
            part.write(route);
            path.pop();
        }
        leave(part);
    }

    /** Called before the parts of a part; false leaves them out. */
    protected abstract boolean enter(Clause part);

    /** Called after the parts of a part. */
    protected void leave(Clause part) {}

    /** What holds the part that is being entered or left; null at the root. */
    protected final @Nullable Clause parent() {
        return path.peek();
    }

    /** Takes parts and forgets text. */
    private final class Route extends TsqlWriter {

        Route() {
            super(PrintOptions.complete());
        }

        @Override
        public TsqlWriter word(String word) {
            return this;
        }

        @Override
        public TsqlWriter name(String name) {
            return this;
        }

        @Override
        public TsqlWriter mark(String mark) {
            return this;
        }

        @Override
        public TsqlWriter glue(String mark) {
            return this;
        }

        @Override
        public TsqlWriter open() {
            return this;
        }

        @Override
        public TsqlWriter part(Clause part) {
            walk(part);
            return this;
        }
    }
}
