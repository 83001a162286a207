package org.ekmsim.tsql.query;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.TsqlNode;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** What stands in a FROM clause. */
public abstract sealed class TableSource extends TsqlNode
        permits NamedTable,
                TableFunction,
                DerivedTable,
                Join,
                VariableTable,
                ValuesTable,
                MethodTable,
                ChangedRows,
                RowsetTable,
                FullTextTable,
                PivotedTable,
                UnpivotedTable {

    protected TableSource(SqlParserPos position) {
        super(position);
    }

    static void writeAlias(TsqlWriter out, @Nullable Identifier alias, List<Identifier> columns) {
        writeAlias(out, alias);
        if (!columns.isEmpty()) {
            out.open().list(columns).close();
        }
    }

    static void writeAlias(TsqlWriter out, @Nullable Identifier alias) {
        if (alias != null) {
            out.word("AS").part(alias);
        }
    }
}
