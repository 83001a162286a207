package org.ekmsim.tsql.query;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.ObjectName;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** A table or view by name. */
public final class NamedTable extends TableSource {

    private final ObjectName name;
    private final @Nullable SystemTime systemTime;
    private final @Nullable Identifier alias;
    private final @Nullable TableSample sample;
    private final List<TableHint> hints;

    public NamedTable(
            SqlParserPos position,
            ObjectName name,
            @Nullable SystemTime systemTime,
            @Nullable Identifier alias,
            @Nullable TableSample sample,
            List<TableHint> hints) {
        super(position);
        this.name = name;
        this.systemTime = systemTime;
        this.alias = alias;
        this.sample = sample;
        this.hints = List.copyOf(hints);
    }

    /** Its name. */
    public ObjectName name() {
        return name;
    }

    /** FOR SYSTEM_TIME, where written. */
    public @Nullable SystemTime systemTime() {
        return systemTime;
    }

    /** Its alias, where written. */
    public @Nullable Identifier alias() {
        return alias;
    }

    /** TABLESAMPLE, where written. */
    public @Nullable TableSample sample() {
        return sample;
    }

    /** Its hints. */
    public List<TableHint> hints() {
        return hints;
    }

    @Override
    public void write(TsqlWriter out) {
        out.part(name);
        if (systemTime != null) {
            out.part(systemTime);
        }
        writeAlias(out, alias);
        if (sample != null) {
            out.part(sample);
        }
        TableHint.writeAll(out, hints);
    }
}
