package org.ekmsim.engine.query;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What subqueries that depend on no row have answered in one execution of a statement. */
final class Answers {

    private final Map<RowPlan, List<@Nullable Object[]>> rows = new IdentityHashMap<>();
    private final Map<Predicate, Members> members = new IdentityHashMap<>();
    private final boolean remembered;

    /** @param remembered false where the rows of a query change variables that its subqueries read */
    Answers(boolean remembered) {
        this.remembered = remembered;
    }

    List<@Nullable Object[]> rows(RowPlan plan, Frame frame) {
        List<@Nullable Object[]> known = rows.get(plan);
        if (known != null) {
            return known;
        }
        List<@Nullable Object[]> answered = plan.rows(frame);
        if (remembered) {
            rows.put(plan, answered);
        }
        return answered;
    }

    /** The values of an IN query, made ready for look-ups. */
    Members members(Predicate predicate, Supplier<Members> read) {
        Members known = members.get(predicate);
        if (known != null) {
            return known;
        }
        Members answered = read.get();
        if (remembered) {
            members.put(predicate, answered);
        }
        return answered;
    }
}
