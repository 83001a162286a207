package org.ekmsim.engine.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.tsql.query.WithClause;
import org.ekmsim.tsql.tree.ObjectName;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * The common table expressions a statement begins with, by lower-case name.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/queries/with-common-table-expression-transact-sql">WITH
 *     common_table_expression (Transact-SQL)</a>
 */
record CommonTables(PMap<String, CommonTable> tables) {

    static final CommonTables NONE = new CommonTables(HashTreePMap.empty());

    /** A bound query with the names of its columns. */
    record CommonTable(RowPlan plan, List<ResultColumn> columns) {}

    /** The environment with the tables of a clause: each sees those before it. */
    static Environment bind(Environment environment, @Nullable WithClause clause) {
        Environment current = environment;
        if (clause == null) {
            return current;
        }
        CommonTables own = NONE;
        for (WithClause.CommonTable table : clause.tables()) {
            String name = table.name().value();
            if (own.tables.containsKey(key(name))) {
                throw EngineError.of(239, 1, name);
            }
            RowPlan plan = new QueryBinder(current, null).bind(table.query());
            CommonTable bound = new CommonTable(plan, ColumnNames.of(plan.columns(), table.columns(), name));
            own = new CommonTables(own.tables.plus(key(name), bound));
            current = new Environment(
                    current.catalogue(),
                    current.context(),
                    new CommonTables(current.commonTables().tables.plus(key(name), bound)));
        }
        return current;
    }

    /** The expression of a name without a schema. */
    Optional<CommonTable> find(ObjectName name) {
        return name.parts().size() > 1
                ? Optional.empty()
                : Optional.ofNullable(tables.get(key(name.name().value())));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
