package org.ekmsim.tsql.table;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.ObjectName;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** CREATE TABLE (Transact-SQL). */
public final class CreateTable extends Statement {

    private final ObjectName name;
    private final List<ColumnDefinition> columns;

    public CreateTable(SqlParserPos position, ObjectName name, List<ColumnDefinition> columns) {
        super(position);
        this.name = name;
        this.columns = List.copyOf(columns);
    }

    /** The table. */
    public ObjectName name() {
        return name;
    }

    /** Its columns, at least one. */
    public List<ColumnDefinition> columns() {
        return columns;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("CREATE TABLE").part(name).open().list(columns).close();
    }
}
