package org.ekmsim.engine.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.tsql.tree.Identifier;

/** The names under which others see the columns of a query: derived tables, common table expressions. */
final class ColumnNames {

    private ColumnNames() {}

    /**
     * The columns under their names.
     *
     * @param written the list of names after the alias; empty when the query's own are taken
     * @param alias of the table, for messages
     * @throws EngineError 8155 for a column without a name, 8156 for the same name twice, 8158 and 8159 for a list of
     *     another length than the query
     */
    static List<ResultColumn> of(List<ResultColumn> columns, List<Identifier> written, String alias) {
        if (!written.isEmpty() && written.size() != columns.size()) {
            throw EngineError.of(columns.size() > written.size() ? 8158 : 8159, 1, alias);
        }
        List<ResultColumn> named = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            ResultColumn column = columns.get(i);
            String name = written.isEmpty() ? column.name() : written.get(i).value();
            if (name.isEmpty()) {
                throw EngineError.of(8155, 2, i + 1, alias);
            }
            if (!names.add(name.toLowerCase(Locale.ROOT))) {
                throw EngineError.of(8156, 1, name, alias);
            }
            named.add(new ResultColumn(name, column.type(), column.nullable()));
        }
        return named;
    }
}
