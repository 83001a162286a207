package org.ekmsim.tsql.schema;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.ObjectName;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** ALTER SEQUENCE (Transact-SQL). */
public final class AlterSequence extends Statement {

    private final ObjectName name;
    private final List<SequenceOption> options;

    public AlterSequence(SqlParserPos position, ObjectName name, List<SequenceOption> options) {
        super(position);
        this.name = name;
        this.options = List.copyOf(options);
    }

    /** The sequence. */
    public ObjectName name() {
        return name;
    }

    /** Its properties in the order written. */
    public List<SequenceOption> options() {
        return options;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("ALTER SEQUENCE").part(name);
        options.forEach(out::part);
    }
}
