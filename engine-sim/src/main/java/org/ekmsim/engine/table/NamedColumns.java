package org.ekmsim.engine.table;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.query.ExpressionColumns;
import org.ekmsim.tsql.expression.Condition;

/** The columns a condition names, each once. */
final class NamedColumns {

    private NamedColumns() {}

    static List<String> of(Condition condition) {
        List<String> names = new ArrayList<>();
        for (String name : ExpressionColumns.of(condition)) {
            if (names.stream().noneMatch(name::equalsIgnoreCase)) {
                names.add(name);
            }
        }
        return names;
    }
}
