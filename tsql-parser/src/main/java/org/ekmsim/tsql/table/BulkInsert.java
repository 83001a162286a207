package org.ekmsim.tsql.table;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.table.IndexShape.IndexColumn;
import org.ekmsim.tsql.tree.ObjectName;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** BULK INSERT (Transact-SQL). */
public final class BulkInsert extends Statement {

    private final ObjectName target;
    private final StringLiteral file;
    private final List<Setting> settings;
    private final List<IndexColumn> order;

    public BulkInsert(
            SqlParserPos position,
            ObjectName target,
            StringLiteral file,
            List<Setting> settings,
            List<IndexColumn> order) {
        super(position);
        this.target = target;
        this.file = file;
        this.settings = List.copyOf(settings);
        this.order = List.copyOf(order);
    }

    /** The table. */
    public ObjectName target() {
        return target;
    }

    /** The data file. */
    public StringLiteral file() {
        return file;
    }

    /** WITH (...) */
    public List<Setting> settings() {
        return settings;
    }

    /** How the file is sorted, where written. */
    public List<IndexColumn> order() {
        return order;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("BULK INSERT").part(target).word("FROM").part(file);
        if (order.isEmpty()) {
            Setting.writeAll(out, settings);
            return;
        }
        out.word("WITH").open();
        for (Setting setting : settings) {
            out.part(setting).mark(",");
        }
        out.word("ORDER").open().list(order).close().close();
    }
}
