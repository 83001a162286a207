package org.ekmsim.tsql.query;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.expression.FullTextSearch;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.ObjectName;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** CONTAINSTABLE and FREETEXTTABLE (Transact-SQL). */
public final class FullTextTable extends TableSource {

    private final boolean freeText;
    private final ObjectName table;
    private final FullTextSearch search;
    private final @Nullable Expression top;
    private final @Nullable Identifier alias;
    private final List<Identifier> columns;

    public FullTextTable(
            SqlParserPos position,
            boolean freeText,
            ObjectName table,
            FullTextSearch search,
            @Nullable Expression top,
            @Nullable Identifier alias,
            List<Identifier> columns) {
        super(position);
        this.freeText = freeText;
        this.table = table;
        this.search = search;
        this.top = top;
        this.alias = alias;
        this.columns = List.copyOf(columns);
    }

    /** Whether it is FREETEXTTABLE, else CONTAINSTABLE. */
    public boolean freeText() {
        return freeText;
    }

    /** The table. */
    public ObjectName table() {
        return table;
    }

    /** Where and what to search. */
    public FullTextSearch search() {
        return search;
    }

    /** How many rows at most, where written. */
    public @Nullable Expression top() {
        return top;
    }

    /** Its alias, where written. */
    public @Nullable Identifier alias() {
        return alias;
    }

    /** Names of its columns, where written. */
    public List<Identifier> columns() {
        return columns;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word(freeText ? "FREETEXTTABLE" : "CONTAINSTABLE")
                .openCall()
                .part(table)
                .mark(",")
                .part(search);
        if (top != null) {
            out.mark(",").part(top);
        }
        out.close();
        writeAlias(out, alias, columns);
    }
}
