package org.ekmsim.engine.type;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.tsql.tree.DataType;

/** The {@link SqlType} that a data type written in a script stands for. */
public final class DeclaredType {

    private static final int LENGTH_OF_COLUMN = 1;
    private static final int LENGTH_OF_CAST = 30;
    private static final int LONGEST = 8000;
    private static final int BITS_OF_REAL = 24;
    private static final int BITS_OF_FLOAT = 53;
    private static final int DEFAULT_FRACTION = 7;
    private static final int DEFAULT_PRECISION = 18;

    private static final Set<String> UNMODELLED = Set.of(
            "text",
            "ntext",
            "image",
            "xml",
            "timestamp",
            "rowversion",
            "hierarchyid",
            "geography",
            "geometry",
            "cursor",
            "table",
            "json",
            "vector");

    private DeclaredType() {}

    /**
     * The type of a column, parameter or variable; a length left out is 1.
     *
     * @param ordinal position of the column, parameter or variable, from 1
     * @param label name of the column or variable as messages show it
     * @throws EngineError 2715 unknown type, 2716 a length the type cannot have, 131 or 2717 too long, 1001 a length of
     *     zero
     */
    public static SqlType ofColumn(DataType type, int ordinal, String label) {
        TypeName name = named(type).orElseThrow(() -> EngineError.of(2715, 6, ordinal, type.name()));
        if (hasAttributes(type) && !takesAttributes(name)) {
            throw EngineError.of(2716, 1, ordinal, type.name());
        }
        int length = length(type, name, LENGTH_OF_COLUMN);
        boolean variable = label.startsWith("@");
        if (length > LONGEST) {
            throw variable
                    ? EngineError.of(131, 3, length, "type", type.name(), LONGEST)
                    : EngineError.of(131, 2, length, "column", label, LONGEST);
        }
        if (length > TypePrecedence.maximumLength(name)) {
            String what = variable ? "parameter" : "column";
            throw EngineError.of(2717, 2, length, what, label, TypePrecedence.maximumLength(name));
        }
        return of(type, name, length);
    }

    /**
     * The type CAST and CONVERT name; a length left out is 30.
     *
     * @throws EngineError 243 unknown type, 291 a length the type cannot have, 131 too long, 1001 a length of zero
     */
    public static SqlType ofCast(DataType type) {
        TypeName name = named(type).orElseThrow(() -> EngineError.of(243, 1, type.name()));
        if (hasAttributes(type) && !takesAttributes(name)) {
            throw EngineError.of(291, 1, type.name());
        }
        int length = length(type, name, LENGTH_OF_CAST);
        if (length > LONGEST) {
            throw EngineError.of(131, 3, length, "type", type.name(), LONGEST);
        }
        if (length > TypePrecedence.maximumLength(name)) {
            // The words for what the size was given to are inferred.
            throw EngineError.of(
                    2717, 2, length, "convert specification", type.name(), TypePrecedence.maximumLength(name));
        }
        return of(type, name, length);
    }

    private static Optional<TypeName> named(DataType type) {
        if (type.schema() != null) {
            throw new UnmodelledException("user-defined type", type.line());
        }
        if (UNMODELLED.contains(type.name())) {
            throw new UnmodelledException("data type " + type.name(), type.line());
        }
        return switch (type.name()) {
            case "sysname" -> Optional.of(TypeName.NVARCHAR);
            case "numeric", "dec" -> Optional.of(TypeName.DECIMAL);
            case "integer" -> Optional.of(TypeName.INT);
            default ->
                Arrays.stream(TypeName.values())
                        .filter(name -> name.sqlName().equals(type.name()))
                        .findFirst();
        };
    }

    private static boolean hasAttributes(DataType type) {
        return type.length() != null || type.precision() != null || type.max();
    }

    private static boolean takesAttributes(TypeName name) {
        return name.isCharacter()
                || name.isBinary()
                || switch (name) {
                    case DECIMAL, FLOAT, DATETIME2, TIME, DATETIMEOFFSET -> true;
                    default -> false;
                };
    }

    private static int length(DataType type, TypeName name, int whenLeftOut) {
        if (!name.isCharacter() && !name.isBinary()) {
            return 0;
        }
        if (type.name().equals("sysname")) {
            return SqlType.SYSNAME.length();
        }
        if (type.max()) {
            return SqlType.MAX;
        }
        Integer written = type.length() != null ? type.length() : type.precision();
        if (written == null) {
            return whenLeftOut;
        }
        if (written < 1) {
            throw EngineError.of(1001, 1, type.line(), written);
        }
        return written;
    }

    private static SqlType of(DataType type, TypeName name, int length) {
        Integer attribute = type.precision() != null ? type.precision() : type.length();
        return switch (name) {
            case DECIMAL -> {
                int precision = attribute == null ? DEFAULT_PRECISION : attribute;
                int scale = type.scale() == null ? 0 : type.scale();
                requirePrecision(type, precision, 1, TypePrecedence.MAXIMUM_PRECISION);
                requirePrecision(type, scale, 0, precision);
                yield SqlType.decimal(precision, scale);
            }
            case FLOAT -> {
                int bits = attribute == null ? BITS_OF_FLOAT : attribute;
                requirePrecision(type, bits, 1, BITS_OF_FLOAT);
                yield bits <= BITS_OF_REAL ? SqlType.REAL : SqlType.FLOAT;
            }
            case DATETIME2, TIME, DATETIMEOFFSET -> {
                int fraction = attribute == null ? DEFAULT_FRACTION : attribute;
                requirePrecision(type, fraction, 0, DEFAULT_FRACTION);
                yield new SqlType(name, 0, fraction, 0);
            }
            default -> new SqlType(name, length, 0, 0);
        };
    }

    private static void requirePrecision(DataType type, int value, int least, int most) {
        if (value < least || value > most) {
            throw EngineError.of(1001, 1, type.line(), value);
        }
    }
}
