package org.ekmsim.engine.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.engine.type.TypeName;

/**
 * A system type as sys.types lists it.
 *
 * @param name name
 * @param id {@code system_type_id}, which types with a CLR implementation share
 * @param userId {@code user_type_id}
 * @param maxLength bytes, -1 for a maximum length
 * @param precision digits
 * @param scale digits after the point
 */
record SystemType(String name, int id, int userId, int maxLength, int precision, int scale) {

    private static final List<SystemType> ALL =
            """
            image 34 34 16 0 0
            text 35 35 16 0 0
            uniqueidentifier 36 36 16 0 0
            date 40 40 3 10 0
            time 41 41 5 16 7
            datetime2 42 42 8 27 7
            datetimeoffset 43 43 10 34 7
            tinyint 48 48 1 3 0
            smallint 52 52 2 5 0
            int 56 56 4 10 0
            smalldatetime 58 58 4 16 0
            real 59 59 4 24 0
            money 60 60 8 19 4
            datetime 61 61 8 23 3
            float 62 62 8 53 0
            sql_variant 98 98 8016 0 0
            ntext 99 99 16 0 0
            bit 104 104 1 1 0
            decimal 106 106 17 38 38
            numeric 108 108 17 38 38
            smallmoney 122 122 4 10 4
            bigint 127 127 8 19 0
            hierarchyid 240 128 892 0 0
            geometry 240 129 -1 0 0
            geography 240 130 -1 0 0
            varbinary 165 165 8000 0 0
            varchar 167 167 8000 0 0
            binary 173 173 8000 0 0
            char 175 175 8000 0 0
            timestamp 189 189 8 0 0
            nvarchar 231 231 8000 0 0
            nchar 239 239 8000 0 0
            xml 241 241 -1 0 0
            sysname 231 256 256 0 0""".lines().map(SystemType::parse).toList();

    /** Every system type. */
    static List<SystemType> all() {
        return ALL;
    }

    static Optional<SystemType> named(String name) {
        return ALL.stream().filter(type -> type.name.equalsIgnoreCase(name)).findFirst();
    }

    static Optional<SystemType> ofUserId(int id) {
        return ALL.stream().filter(type -> type.userId == id).findFirst();
    }

    /** How a column of the type shows in sys.columns. */
    static SystemType of(SqlType type) {
        SystemType system =
                named(type.name().sqlName()).orElseThrow(() -> new IllegalStateException("No system type for " + type));
        int fraction = type.precision();
        return switch (type.name()) {
            case CHAR, VARCHAR, BINARY, VARBINARY -> system.with(type.length(), 0, 0);
            case NCHAR, NVARCHAR -> system.with(type.length() == SqlType.MAX ? -1 : 2 * type.length(), 0, 0);
            case DECIMAL -> system.with(bytesOfDecimal(fraction), fraction, type.scale());
            case TIME -> system.with(bytesOfTime(fraction), digits(8, fraction), fraction);
            case DATETIME2 -> system.with(3 + bytesOfTime(fraction), digits(19, fraction), fraction);
            case DATETIMEOFFSET -> system.with(5 + bytesOfTime(fraction), digits(26, fraction), fraction);
            default -> system;
        };
    }

    boolean isCharacter() {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "char", "varchar", "nchar", "nvarchar", "text", "ntext", "sysname" -> true;
            default -> false;
        };
    }

    /** Whether two bytes hold a character. */
    static boolean isNational(SqlType type) {
        return type.name() == TypeName.NCHAR || type.name() == TypeName.NVARCHAR;
    }

    private SystemType with(int newMaxLength, int newPrecision, int newScale) {
        return new SystemType(name, id, userId, newMaxLength, newPrecision, newScale);
    }

    private static int digits(int whole, int fraction) {
        return fraction == 0 ? whole : whole + 1 + fraction;
    }

    private static int bytesOfTime(int fraction) {
        return fraction <= 2 ? 3 : fraction <= 4 ? 4 : 5;
    }

    private static int bytesOfDecimal(int precision) {
        return precision <= 9 ? 5 : precision <= 19 ? 9 : precision <= 28 ? 13 : 17;
    }

    private static SystemType parse(String line) {
        String[] cells = line.split(" ", -1);
        return new SystemType(
                cells[0],
                Integer.parseInt(cells[1]),
                Integer.parseInt(cells[2]),
                Integer.parseInt(cells[3]),
                Integer.parseInt(cells[4]),
                Integer.parseInt(cells[5]));
    }
}
