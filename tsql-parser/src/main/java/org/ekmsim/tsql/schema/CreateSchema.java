package org.ekmsim.tsql.schema;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** CREATE SCHEMA (Transact-SQL). */
public final class CreateSchema extends Statement {

    private final @Nullable Identifier name;
    private final @Nullable Identifier authorization;
    private final List<Statement> elements;

    public CreateSchema(
            SqlParserPos position,
            @Nullable Identifier name,
            @Nullable Identifier authorization,
            List<Statement> elements) {
        super(position);
        this.name = name;
        this.authorization = authorization;
        this.elements = List.copyOf(elements);
    }

    /** The schema, where named; else it has the name of its owner. */
    public @Nullable Identifier name() {
        return name;
    }

    /** Its owner, where written. */
    public @Nullable Identifier authorization() {
        return authorization;
    }

    /** Tables, views and permissions made with it. */
    public List<Statement> elements() {
        return elements;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("CREATE SCHEMA");
        if (name != null) {
            out.part(name);
        }
        if (authorization != null) {
            out.word("AUTHORIZATION").part(authorization);
        }
        elements.forEach(out::part);
    }
}
