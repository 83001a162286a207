package org.ekmsim.tsql.query;

import java.util.List;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.DataType;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/**
 * A column of rows from outside, as OPENJSON, OPENXML and OPENROWSET declare it.
 *
 * @param name the column
 * @param type its type
 * @param collation its collation, where written
 * @param path where its value is found: a path or a position
 * @param json whether AS JSON is written
 */
public record RowsetColumn(
        Identifier name,
        DataType type,
        @Nullable Identifier collation,
        @Nullable Expression path,
        boolean json) implements Clause {

    static void writeAll(TsqlWriter out, List<RowsetColumn> columns) {
        if (!columns.isEmpty()) {
            out.word("WITH").open().list(columns).close();
        }
    }

    @Override
    public void write(TsqlWriter out) {
        out.part(name).part(type);
        if (collation != null) {
            out.word("COLLATE").word(collation.value());
        }
        if (path != null) {
            out.part(path);
        }
        if (json) {
            out.word("AS JSON");
        }
    }
}
