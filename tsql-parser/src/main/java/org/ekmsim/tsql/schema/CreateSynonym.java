package org.ekmsim.tsql.schema;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.ObjectName;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** CREATE SYNONYM (Transact-SQL). */
public final class CreateSynonym extends Statement {

    private final ObjectName name;
    private final ObjectName target;

    public CreateSynonym(SqlParserPos position, ObjectName name, ObjectName target) {
        super(position);
        this.name = name;
        this.target = target;
    }

    /** The synonym. */
    public ObjectName name() {
        return name;
    }

    /** What it stands for. */
    public ObjectName target() {
        return target;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("CREATE SYNONYM").part(name).word("FOR").part(target);
    }
}
