package org.ekmsim.engine.query;

import java.util.Optional;
import org.ekmsim.tsql.query.GroupBy;

/**
 * GROUP BY by expressions; sets of groups are not computed.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/queries/select-group-by-transact-sql">SELECT - GROUP BY (Transact-SQL)</a>
 */
final class ModelledGrouping {

    private ModelledGrouping() {}

    /** The name of what the clause holds and is not computed. */
    static Optional<String> unmodelled(GroupBy grouping) {
        if (grouping.all()) {
            return Optional.of("GROUP BY ALL");
        }
        for (GroupBy.Element element : grouping.elements()) {
            if (element instanceof GroupBy.Group group) {
                return Optional.of(
                        group.kind() == null
                                ? "GROUP BY ()"
                                : "GROUP BY " + group.kind().words());
            }
        }
        return grouping.modifier() == null ? Optional.empty() : Optional.of("GROUP BY ... WITH ROLLUP or CUBE");
    }
}
