package org.ekmsim.tsql.schema;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.tree.ObjectName;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** CREATE DEFAULT (Transact-SQL). */
public final class CreateDefault extends Statement {

    private final ObjectName name;
    private final Expression value;

    public CreateDefault(SqlParserPos position, ObjectName name, Expression value) {
        super(position);
        this.name = name;
        this.value = value;
    }

    /** The default. */
    public ObjectName name() {
        return name;
    }

    /** Its value. */
    public Expression value() {
        return value;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("CREATE DEFAULT").part(name).word("AS").part(value);
    }
}
