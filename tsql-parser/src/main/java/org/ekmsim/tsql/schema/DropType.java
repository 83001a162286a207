package org.ekmsim.tsql.schema;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.ObjectName;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** DROP TYPE (Transact-SQL). */
public final class DropType extends Statement {

    private final boolean ifExists;
    private final ObjectName name;

    public DropType(SqlParserPos position, boolean ifExists, ObjectName name) {
        super(position);
        this.ifExists = ifExists;
        this.name = name;
    }

    /** Whether IF EXISTS is written. */
    public boolean ifExists() {
        return ifExists;
    }

    /** The type. */
    public ObjectName name() {
        return name;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word(ifExists ? "DROP TYPE IF EXISTS" : "DROP TYPE").part(name);
    }
}
