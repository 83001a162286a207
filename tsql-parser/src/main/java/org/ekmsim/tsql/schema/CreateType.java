package org.ekmsim.tsql.schema;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.ObjectName;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** CREATE TYPE (Transact-SQL). */
public final class CreateType extends Statement {

    private final ObjectName name;
    private final TypeSource source;

    public CreateType(SqlParserPos position, ObjectName name, TypeSource source) {
        super(position);
        this.name = name;
        this.source = source;
    }

    /** The type. */
    public ObjectName name() {
        return name;
    }

    /** What it is made of. */
    public TypeSource source() {
        return source;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("CREATE TYPE").part(name).part(source);
    }
}
