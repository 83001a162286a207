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
            "APPROX_COUNT_DISTINCT",
            "BASE64_DECODE",
            "BASE64_ENCODE",
            "BINARY_CHECKSUM",
            "BIT_COUNT",
            "CHECKSUM",
            "CHECKSUM_AGG",
            "COMPRESS",
            "CUME_DIST",
            "DATETRUNC",
            "DATE_BUCKET",
            "DECOMPRESS",
            "DEGREES",
            "DIFFERENCE",
            "FIRST_VALUE",
            "FORMAT",
            "FORMATMESSAGE",
            "GENERATE_SERIES",
            "GROUPING",
            "GROUPING_ID",
            "ISJSON",
            "JSON_ARRAY",
            "JSON_MODIFY",
            "JSON_OBJECT",
            "JSON_QUERY",
            "JSON_VALUE",
            "LAG",
            "LAST_VALUE",
            "LEAD",
            "NEWSEQUENTIALID",
            "PARSE",
            "PERCENTILE_CONT",
            "PERCENTILE_DISC",
            "PERCENT_RANK",
            "RADIANS",
            "SOUNDEX",
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
        all.putAll(DateConstruction.all());
        all.putAll(MathFunctions.all());
        all.putAll(PatternFunctions.all());
        all.putAll(TestFunctions.all());
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
        return UNMODELLED.contains(upperCaseName) || UnmodelledSystemFunctions.includes(upperCaseName);
    }
}
