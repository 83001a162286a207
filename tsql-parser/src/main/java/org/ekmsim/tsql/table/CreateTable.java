package org.ekmsim.tsql.table;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.ObjectName;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** CREATE TABLE (Transact-SQL). */
public final class CreateTable extends Statement {

    private final ObjectName name;
    private final TableDefinition definition;
    private final TableStorage storage;

    public CreateTable(SqlParserPos position, ObjectName name, TableDefinition definition, TableStorage storage) {
        super(position);
        this.name = name;
        this.definition = definition;
        this.storage = storage;
    }

    /** The table. */
    public ObjectName name() {
        return name;
    }

    /** Its columns, constraints and indexes. */
    public TableDefinition definition() {
        return definition;
    }

    /** Its columns that have a type. */
    public List<ColumnDefinition> columns() {
        return definition.columns();
    }

    /** Where it is kept and how. */
    public TableStorage storage() {
        return storage;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("CREATE TABLE").part(name).part(definition).part(storage);
    }
}
