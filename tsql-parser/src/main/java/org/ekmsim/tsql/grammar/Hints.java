package org.ekmsim.tsql.grammar;

import java.util.Set;

/** The hints and directives of queries by their words: Hints (Transact-SQL), FOR clause (Transact-SQL). */
final class Hints {

    private static final Set<String> TABLE = Set.of("""
            FORCESCAN FORCESEEK HOLDLOCK IGNORE_CONSTRAINTS IGNORE_TRIGGERS KEEPDEFAULTS KEEPIDENTITY NOEXPAND NOLOCK
            NOWAIT PAGLOCK READCOMMITTED READCOMMITTEDLOCK READPAST READUNCOMMITTED REPEATABLEREAD ROWLOCK SERIALIZABLE
            SNAPSHOT SPATIAL_WINDOW_MAX_CELLS TABLOCK TABLOCKX UPDLOCK XLOCK""".strip().split("\\s+"));

    private static final Set<String> QUERY_WORDS = Set.of(
            "CONCAT UNION",
            "DISABLE EXTERNALPUSHDOWN",
            "DISABLE SCALEOUTEXECUTION",
            "DISABLE_OPTIMIZED_PLAN_FORCING",
            "EXPAND VIEWS",
            "FORCE EXTERNALPUSHDOWN",
            "FORCE ORDER",
            "FORCE SCALEOUTEXECUTION",
            "HASH GROUP",
            "HASH JOIN",
            "HASH UNION",
            "IGNORE_NONCLUSTERED_COLUMNSTORE_INDEX",
            "KEEP PLAN",
            "KEEPFIXED PLAN",
            "LOOP JOIN",
            "MERGE JOIN",
            "MERGE UNION",
            "NO_PERFORMANCE_SPOOL",
            "ORDER GROUP",
            "PARAMETERIZATION FORCED",
            "PARAMETERIZATION SIMPLE",
            "RECOMPILE",
            "ROBUST PLAN");

    private static final Set<String> QUERY_NUMBERS = Set.of("FAST", "MAXDOP", "MAXRECURSION", "QUERYTRACEON");
    private static final Set<String> QUERY_ASSIGNED = Set.of("LABEL", "MAX_GRANT_PERCENT", "MIN_GRANT_PERCENT");

    private static final Set<String> XML_DIRECTIVES = Set.of(
            "BINARY BASE64", "ELEMENTS", "ELEMENTS ABSENT", "ELEMENTS XSINIL", "ROOT", "TYPE", "XMLDATA", "XMLSCHEMA");

    private static final Set<String> JSON_DIRECTIVES = Set.of("INCLUDE_NULL_VALUES", "ROOT", "WITHOUT_ARRAY_WRAPPER");

    private Hints() {}

    static boolean isTableHint(Token word) {
        return word.image != null && TABLE.contains(ParserState.upper(word));
    }

    static boolean isQueryHint(String words, boolean equals, boolean value) {
        if (equals) {
            return value && QUERY_ASSIGNED.contains(words);
        }
        return value ? QUERY_NUMBERS.contains(words) : QUERY_WORDS.contains(words);
    }

    static boolean isDirective(boolean xml, String words) {
        return (xml ? XML_DIRECTIVES : JSON_DIRECTIVES).contains(words);
    }
}
