package org.ekmsim.tsql.tree;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.calcite.sql.parser.SqlParserPos;

/** A name of one to four parts: {@code [server.][database.][schema.]object}; omitted middle parts are empty names. */
public final class ObjectName extends TsqlNode {

    private final List<Identifier> parts;

    public ObjectName(SqlParserPos position, List<Identifier> parts) {
        super(position);
        this.parts = List.copyOf(parts);
    }

    /** The parts as written, the object last. */
    public List<Identifier> parts() {
        return parts;
    }

    /** The last part. */
    public Identifier name() {
        return parts.get(parts.size() - 1);
    }

    /** The parts with dots between them and without brackets, as messages show a name. */
    public String text() {
        return parts.stream().map(Identifier::value).collect(Collectors.joining("."));
    }

    @Override
    public void write(TsqlWriter out) {
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                out.glue(".");
            }
            if (!parts.get(i).value().isEmpty()) {
                out.part(parts.get(i));
            }
        }
    }
}
