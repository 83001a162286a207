package org.ekmsim.tsql.schema;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.ObjectName;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** ALTER SCHEMA (Transact-SQL): moves an object into a schema. */
public final class AlterSchema extends Statement {

    private final Identifier schema;
    private final @Nullable String securableClass;
    private final ObjectName securable;

    public AlterSchema(
            SqlParserPos position, Identifier schema, @Nullable String securableClass, ObjectName securable) {
        super(position);
        this.schema = schema;
        this.securableClass = securableClass;
        this.securable = securable;
    }

    /** The schema it moves to. */
    public Identifier schema() {
        return schema;
    }

    /** OBJECT, TYPE or XML SCHEMA COLLECTION, where written. */
    public @Nullable String securableClass() {
        return securableClass;
    }

    /** What moves. */
    public ObjectName securable() {
        return securable;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("ALTER SCHEMA").part(schema).word("TRANSFER");
        if (securableClass != null) {
            out.word(securableClass).glue("::");
        }
        out.part(securable);
    }
}
