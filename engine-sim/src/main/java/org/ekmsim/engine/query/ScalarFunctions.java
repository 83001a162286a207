package org.ekmsim.engine.query;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The functions that need no session, by upper-case name. */
final class ScalarFunctions {

    /**
     * Functions SQL Server has and neither this package nor a session models; every other unknown name is error 195.
     *
     * @see <a href="https://learn.microsoft.com/sql/t-sql/functions/functions">What are the SQL database functions?</a>
     */
    private static final Set<String> UNMODELLED = Set.of(
            "ACOS",
            "APPROX_COUNT_DISTINCT",
            "ASIN",
            "ATAN",
            "ATN2",
            "BASE64_DECODE",
            "BASE64_ENCODE",
            "BINARY_CHECKSUM",
            "BIT_COUNT",
            "CHECKSUM",
            "CHECKSUM_AGG",
            "COMPRESS",
            "COS",
            "COT",
            "CUME_DIST",
            "DATEDIFF_BIG",
            "DATEFROMPARTS",
            "DATETIME2FROMPARTS",
            "DATETIMEFROMPARTS",
            "DATETRUNC",
            "DATE_BUCKET",
            "DECOMPRESS",
            "DEGREES",
            "DIFFERENCE",
            "EOMONTH",
            "EXP",
            "FIRST_VALUE",
            "FORMAT",
            "FORMATMESSAGE",
            "GENERATE_SERIES",
            "GREATEST",
            "GROUPING",
            "GROUPING_ID",
            "ISDATE",
            "ISJSON",
            "ISNUMERIC",
            "JSON_ARRAY",
            "JSON_MODIFY",
            "JSON_OBJECT",
            "JSON_QUERY",
            "JSON_VALUE",
            "LAG",
            "LAST_VALUE",
            "LEAD",
            "LEAST",
            "LOG",
            "LOG10",
            "NEWSEQUENTIALID",
            "PARSE",
            "PARSENAME",
            "PATINDEX",
            "PERCENTILE_CONT",
            "PERCENTILE_DISC",
            "PERCENT_RANK",
            "PI",
            "POWER",
            "RADIANS",
            "RAND",
            "ROUND",
            "SIN",
            "SOUNDEX",
            "SQRT",
            "SQUARE",
            "STRING_ESCAPE",
            "SWITCHOFFSET",
            "SYSDATETIMEOFFSET",
            "TAN",
            "TODATETIMEOFFSET",
            "TRANSLATE",
            "TRY_PARSE");

    private static final Map<String, ScalarFunction> FUNCTIONS = functions();

    private ScalarFunctions() {}

    private static Map<String, ScalarFunction> functions() {
        Map<String, ScalarFunction> all = new HashMap<>();
        all.putAll(TextFunctions.all());
        all.putAll(EditFunctions.all());
        all.putAll(ChoiceFunctions.all());
        all.putAll(NumberFunctions.all());
        all.putAll(DateFunctions.all());
        return Map.copyOf(all);
    }

    static Optional<ScalarFunction> find(String upperCaseName) {
        return Optional.ofNullable(FUNCTIONS.get(upperCaseName));
    }

    /** The functions that take OVER: those besides the ranking functions are not modelled with one. */
    private static final Set<String> WINDOWED = Set.of(
            "APPROX_COUNT_DISTINCT",
            "AVG",
            "CHECKSUM_AGG",
            "COUNT",
            "COUNT_BIG",
            "CUME_DIST",
            "FIRST_VALUE",
            "LAG",
            "LAST_VALUE",
            "LEAD",
            "MAX",
            "MIN",
            "PERCENT_RANK",
            "STDEV",
            "STDEVP",
            "SUM",
            "VAR",
            "VARP");

    static boolean isWindowed(String name) {
        return WINDOWED.contains(name.toUpperCase(Locale.ROOT));
    }

    static boolean isUnmodelled(String upperCaseName) {
        return UNMODELLED.contains(upperCaseName);
    }
}
