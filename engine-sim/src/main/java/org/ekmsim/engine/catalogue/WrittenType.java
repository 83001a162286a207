package org.ekmsim.engine.catalogue;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.engine.type.TypeName;

/** Reads data types as documentation pages write those of columns. */
final class WrittenType {

    private static final Pattern TYPE = Pattern.compile("(\\w+)(?:\\((max|\\d+)(?:,(\\d+))?\\))?");

    private WrittenType() {}

    /** The type of a text such as {@code nvarchar(60)}, {@code numeric(25,0)} or {@code sysname}. */
    static SqlType of(String text) {
        Matcher matcher = TYPE.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a data type: " + text);
        }
        if (text.equals("sysname")) {
            return SqlType.SYSNAME;
        }
        int size = matcher.group(2) == null || matcher.group(2).equals("max")
                ? SqlType.MAX
                : Integer.parseInt(matcher.group(2));
        if (matcher.group(3) != null) {
            return SqlType.decimal(size, Integer.parseInt(matcher.group(3)));
        }
        TypeName name = TypeName.valueOf(matcher.group(1).toUpperCase(Locale.ROOT));
        if (name.isCharacter() || name.isBinary()) {
            return new SqlType(name, size, 0, 0);
        }
        return matcher.group(2) == null ? SqlType.of(name) : new SqlType(name, 0, size, 0);
    }
}
