package org.ekmsim.tsql.table;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.ObjectName;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** DROP TABLE (Transact-SQL). */
public final class DropTable extends Statement {

    private final boolean ifExists;
    private final List<ObjectName> names;

    public DropTable(SqlParserPos position, boolean ifExists, List<ObjectName> names) {
        super(position);
        this.ifExists = ifExists;
        this.names = List.copyOf(names);
    }

    /** Whether IF EXISTS is written. */
    public boolean ifExists() {
        return ifExists;
    }

    /** The tables, at least one. */
    public List<ObjectName> names() {
        return names;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word(ifExists ? "DROP TABLE IF EXISTS" : "DROP TABLE").list(names);
    }
}
