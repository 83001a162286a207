package org.ekmsim.engine.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ekmsim.tsql.query.QueryHint;

/**
 * OPTION after a statement: hints that leave the result as it is are accepted.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/queries/hints-transact-sql-query">Query hints (Transact-SQL)</a>
 */
final class ModelledHints {

    /** Hints that choose a way to the rows, never the rows. */
    private static final Set<String> HINTS = Set.of(
            "CONCAT UNION",
            "DISABLE EXTERNALPUSHDOWN",
            "EXPAND VIEWS",
            "FAST",
            "FORCE EXTERNALPUSHDOWN",
            "FORCE ORDER",
            "HASH GROUP",
            "HASH JOIN",
            "HASH UNION",
            "KEEP PLAN",
            "KEEPFIXED PLAN",
            "LABEL",
            "LOOP JOIN",
            "MAXDOP",
            "MAXRECURSION",
            "MAX_GRANT_PERCENT",
            "MERGE JOIN",
            "MERGE UNION",
            "MIN_GRANT_PERCENT",
            "NO_PERFORMANCE_SPOOL",
            "ORDER GROUP",
            "QUERYTRACEON",
            "RECOMPILE",
            "ROBUST PLAN");

    private ModelledHints() {}

    /** The name of the first hint that is not modelled. */
    static Optional<String> unmodelled(List<QueryHint> hints) {
        return hints.stream()
                .filter(hint -> !isKnown(hint))
                .map(ModelledHints::name)
                .findFirst();
    }

    private static boolean isKnown(QueryHint hint) {
        return hint instanceof QueryHint.Words words
                        && HINTS.contains(words.words().toUpperCase(Locale.ROOT))
                || hint instanceof QueryHint.OptimizeFor
                || hint instanceof QueryHint.Use use && !use.plan();
    }

    private static String name(QueryHint hint) {
        if (hint instanceof QueryHint.Words words) {
            return words.words();
        }
        return hint instanceof QueryHint.OfTable ? "TABLE HINT" : "USE PLAN";
    }
}
