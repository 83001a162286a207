package org.ekmsim.tsql.query;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.ObjectName;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** A table or view by name. */
public final class NamedTable extends TableSource {

    private final ObjectName name;
    private final @Nullable Identifier alias;
    private final boolean noLock;

    public NamedTable(SqlParserPos position, ObjectName name, @Nullable Identifier alias, boolean noLock) {
        super(position);
        this.name = name;
        this.alias = alias;
        this.noLock = noLock;
    }

    /** Its name. */
    public ObjectName name() {
        return name;
    }

    /** Its alias, where written. */
    public @Nullable Identifier alias() {
        return alias;
    }

    /** Whether {@code WITH (NOLOCK)} is written. */
    public boolean noLock() {
        return noLock;
    }

    @Override
    public void write(TsqlWriter out) {
        out.part(name);
        writeAlias(out, alias);
        if (noLock) {
            out.word("WITH (NOLOCK)");
        }
    }
}
