package org.ekmsim.tsql.tree;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/**
 * A data type as written, its synonyms resolved ({@code integer} is {@code int}, {@code character varying} is
 * {@code varchar}). A type of a user may have a schema before its name. Whether the type exists and the numbers fit is the compiler's question.
 */
public final class DataType extends TsqlNode {

    /** The type of cursor variables: the one type whose name is a reserved word. */
    public static final String CURSOR = "cursor";

    private final @Nullable Identifier schema;
    private final String name;
    private final @Nullable Integer length;
    private final @Nullable Integer precision;
    private final @Nullable Integer scale;
    private final boolean max;

    public DataType(
            SqlParserPos position,
            String name,
            @Nullable Integer length,
            @Nullable Integer precision,
            @Nullable Integer scale,
            boolean max) {
        this(position, null, name, length, precision, scale, max);
    }

    private DataType(
            SqlParserPos position,
            @Nullable Identifier schema,
            String name,
            @Nullable Integer length,
            @Nullable Integer precision,
            @Nullable Integer scale,
            boolean max) {
        super(position);
        this.schema = schema;
        this.name = name;
        this.length = length;
        this.precision = precision;
        this.scale = scale;
        this.max = max;
    }

    /** A type that a user made in a schema. */
    public static DataType ofUser(SqlParserPos position, Identifier schema, String name) {
        return new DataType(position, schema, name, null, null, null, false);
    }

    /** The schema of a type that a user made, where written. */
    public @Nullable Identifier schema() {
        return schema;
    }

    /** The type's name: in lower case, but that of a user's type as written. */
    public String name() {
        return name;
    }

    /** Characters or bytes of a character or binary type, where written. */
    public @Nullable Integer length() {
        return length;
    }

    /** Digits of a numeric type, or of the fraction of a second of a time type, where written. */
    public @Nullable Integer precision() {
        return precision;
    }

    /** Digits after the decimal point, where written. */
    public @Nullable Integer scale() {
        return scale;
    }

    /** Whether the length is {@code max}. */
    public boolean max() {
        return max;
    }

    @Override
    public void write(TsqlWriter out) {
        if (schema != null) {
            out.part(schema).glue(".").part(new Identifier(pos, name));
            return;
        }
        if (name.equals(CURSOR)) {
            out.word(name);
        } else {
            out.name(name);
        }
        if (max) {
            out.glue("(max").close();
        } else if (length != null) {
            out.glue("(" + length).close();
        } else if (scale != null) {
            out.glue("(" + precision + ", " + scale).close();
        } else if (precision != null) {
            out.glue("(" + precision).close();
        }
    }
}
