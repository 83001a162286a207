package org.ekmsim.engine.query;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ekmsim.tsql.expression.DefaultValue;
import org.ekmsim.tsql.query.ChangedRows;
import org.ekmsim.tsql.query.DerivedTable;
import org.ekmsim.tsql.query.FullTextTable;
import org.ekmsim.tsql.query.Join;
import org.ekmsim.tsql.query.MethodTable;
import org.ekmsim.tsql.query.NamedTable;
import org.ekmsim.tsql.query.PivotedTable;
import org.ekmsim.tsql.query.RowsetTable;
import org.ekmsim.tsql.query.TableFunction;
import org.ekmsim.tsql.query.TableHint;
import org.ekmsim.tsql.query.TableSource;
import org.ekmsim.tsql.query.ValuesTable;
import org.ekmsim.tsql.query.VariableTable;

/** Refuses by name the table sources that this package does not read. */
final class ModelledSources {

    // Functions of the server that answer tables and are not among the session's.
    private static final Set<String> FUNCTIONS = Set.of("GENERATE_SERIES", "OPENJSON");

    // Hints about locks and ways to the rows; in a simulator without waiting readers none changes the rows.
    private static final Set<String> HINTS = Set.of(
            "FORCESCAN",
            "FORCESEEK",
            "HOLDLOCK",
            "NOEXPAND",
            "NOLOCK",
            "NOWAIT",
            "PAGLOCK",
            "READCOMMITTED",
            "READCOMMITTEDLOCK",
            "READUNCOMMITTED",
            "REPEATABLEREAD",
            "ROWLOCK",
            "SERIALIZABLE",
            "TABLOCK",
            "TABLOCKX",
            "UPDLOCK",
            "XLOCK");

    private final ModelledQueries queries;
    private String common = "";

    ModelledSources(ModelledQueries queries) {
        this.queries = queries;
    }

    /** The common table expression whose query is looked at; empty outside all. */
    String common() {
        return common;
    }

    void inside(String commonTable) {
        common = commonTable;
    }

    void require(TableSource source) {
        if (source instanceof NamedTable table) {
            require(table);
        } else if (source instanceof TableFunction function) {
            require(function);
        } else if (source instanceof DerivedTable derived) {
            queries.require(derived.query());
        } else if (source instanceof ValuesTable values) {
            values.rows().forEach(row -> row.forEach(queries::require));
        } else if (source instanceof VariableTable variable) {
            requireWithoutColumns(variable);
        } else if (source instanceof Join join) {
            require(join.left());
            require(join.right());
            queries.require(join.on());
        } else {
            throw queries.refusal(name(source));
        }
    }

    private void requireWithoutColumns(VariableTable variable) {
        if (!variable.columns().isEmpty()) {
            throw queries.refusal("column list of a table variable");
        }
    }

    private void require(NamedTable table) {
        if (table.systemTime() != null) {
            throw queries.refusal("FOR SYSTEM_TIME");
        }
        if (table.sample() != null) {
            throw queries.refusal("TABLESAMPLE");
        }
        requireHints(table.hints());
        if (!common.isEmpty()
                && table.name().parts().size() == 1
                && table.name().name().value().equalsIgnoreCase(common)) {
            throw queries.refusal("recursive common table expression");
        }
    }

    void requireHints(List<TableHint> hints) {
        for (TableHint hint : hints) {
            boolean plain = hint.indexes().isEmpty() && hint.columns().isEmpty();
            if (!plain || !HINTS.contains(hint.word())) {
                throw queries.refusal("table hint " + hint.word());
            }
        }
    }

    private void require(TableFunction function) {
        String name = function.name().name().value().toUpperCase(Locale.ROOT);
        if (function.name().parts().size() == 1 && FUNCTIONS.contains(name)) {
            throw queries.refusal(name);
        }
        // DEFAULT stands for NULL in the functions of the system.
        function.arguments().stream()
                .filter(argument -> !(argument instanceof DefaultValue))
                .forEach(queries::require);
    }

    private static String name(TableSource source) {
        if (source instanceof MethodTable) {
            return "method as a table";
        }
        if (source instanceof ChangedRows) {
            return "OUTPUT as a table";
        }
        if (source instanceof RowsetTable rowset) {
            return rowset.source().function();
        }
        if (source instanceof FullTextTable fullText) {
            return fullText.freeText() ? "FREETEXTTABLE" : "CONTAINSTABLE";
        }
        return source instanceof PivotedTable ? "PIVOT" : "UNPIVOT";
    }
}
