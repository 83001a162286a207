package org.ekmsim.tsql.schema;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** DROP SCHEMA (Transact-SQL). */
public final class DropSchema extends Statement {

    private final boolean ifExists;
    private final Identifier name;

    public DropSchema(SqlParserPos position, boolean ifExists, Identifier name) {
        super(position);
        this.ifExists = ifExists;
        this.name = name;
    }

    /** Whether IF EXISTS is written. */
    public boolean ifExists() {
        return ifExists;
    }

    /** The schema. */
    public Identifier name() {
        return name;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word(ifExists ? "DROP SCHEMA IF EXISTS" : "DROP SCHEMA").part(name);
    }
}
