package org.ekmsim.tsql.table;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.ObjectName;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** CREATE INDEX and CREATE COLUMNSTORE INDEX (Transact-SQL). */
public final class CreateIndex extends Statement {

    private final boolean unique;
    private final Identifier name;
    private final ObjectName table;
    private final IndexShape shape;

    public CreateIndex(SqlParserPos position, boolean unique, Identifier name, ObjectName table, IndexShape shape) {
        super(position);
        this.unique = unique;
        this.name = name;
        this.table = table;
        this.shape = shape;
    }

    /** Whether UNIQUE is written. */
    public boolean unique() {
        return unique;
    }

    /** The index. */
    public Identifier name() {
        return name;
    }

    /** The table or view. */
    public ObjectName table() {
        return table;
    }

    /** The columns and the rest. */
    public IndexShape shape() {
        return shape;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word(unique ? "CREATE UNIQUE" : "CREATE");
        if (shape.kind() != null) {
            out.word(shape.kind().words());
        }
        out.word("INDEX").part(name).word("ON").part(table);
        shape.writeColumns(out);
        shape.writeRest(out);
    }
}
