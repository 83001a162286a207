package org.ekmsim.tsql.grammar;

import java.util.Set;

/** The options of SET by the kind of value they take: SET Statements (Transact-SQL). */
final class SessionOptions {

    private static final Set<String> SWITCHES = words("""
            ANSI_DEFAULTS ANSI_NULLS ANSI_NULL_DFLT_OFF ANSI_NULL_DFLT_ON ANSI_PADDING ANSI_WARNINGS ARITHABORT
            ARITHIGNORE CONCAT_NULL_YIELDS_NULL CURSOR_CLOSE_ON_COMMIT FIPS_FLAGGER FMTONLY FORCEPLAN IMPLICIT_TRANSACTIONS NOCOUNT
            NOEXEC NO_BROWSETABLE NUMERIC_ROUNDABORT PARSEONLY QUOTED_IDENTIFIER REMOTE_PROC_TRANSACTIONS SHOWPLAN_ALL
            SHOWPLAN_TEXT SHOWPLAN_XML XACT_ABORT""");

    // ROWCOUNT and TEXTSIZE are reserved words, so the grammar names them itself.
    private static final Set<String> WITH_VALUE = words("""
            CONTEXT_INFO DATEFIRST DATEFORMAT DEADLOCK_PRIORITY FIPS_FLAGGER LANGUAGE LOCK_TIMEOUT QUERY_GOVERNOR_COST_LIMIT""");

    private SessionOptions() {}

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    static boolean isSwitch(String option) {
        return SWITCHES.contains(option);
    }

    static boolean hasValue(String option) {
        return WITH_VALUE.contains(option);
    }
}
