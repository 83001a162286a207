package org.ekmsim.tsql.query;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.ObjectName;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** A call of a table-valued function, as {@code sys.dm_cryptographic_provider_keys(65537)}. */
public final class TableFunction extends TableSource {

    private final ObjectName name;
    private final List<Expression> arguments;
    private final @Nullable Identifier alias;

    public TableFunction(
            SqlParserPos position, ObjectName name, List<Expression> arguments, @Nullable Identifier alias) {
        super(position);
        this.name = name;
        this.arguments = List.copyOf(arguments);
        this.alias = alias;
    }

    /** The function. */
    public ObjectName name() {
        return name;
    }

    /** Its arguments. */
    public List<Expression> arguments() {
        return arguments;
    }

    /** Its alias, where written. */
    public @Nullable Identifier alias() {
        return alias;
    }

    @Override
    public void write(TsqlWriter out) {
        out.part(name).openCall().list(arguments).close();
        writeAlias(out, alias);
    }
}
