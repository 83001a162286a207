package org.ekmsim.engine.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stands for the scope around a subquery and notices whether the subquery names a column of it or of one further out. */
final class CorrelationWatch extends Scope {

    private final Scope watched;
    private boolean correlated;

    CorrelationWatch(Scope watched) {
        super(watched.outer());
        this.watched = watched;
    }

    boolean correlated() {
        return correlated;
    }

    @Override
    @Nullable
    ColumnValue find(List<String> qualifier, String name) {
        return watched.find(qualifier, name);
    }

    @Override
    boolean knows(List<String> qualifier) {
        return watched.knows(qualifier);
    }

    @Override
    @Nullable
    ColumnValue search(List<String> qualifier, String name) {
        ColumnValue found = watched.search(qualifier, name);
        correlated |= found != null;
        return found;
    }
}
