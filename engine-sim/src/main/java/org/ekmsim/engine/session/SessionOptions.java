package org.ekmsim.engine.session;

import java.util.Locale;
import java.util.Set;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/** The SET options of a session that are on; names are upper case. */
public record SessionOptions(PSet<String> on) {

    public static final String NOCOUNT = "NOCOUNT";
    public static final String QUOTED_IDENTIFIER = "QUOTED_IDENTIFIER";
    public static final String XACT_ABORT = "XACT_ABORT";

    /** ON|OFF options that may be set; those whose effect lies outside the modelled surface change nothing that can be seen. */
    private static final Set<String> KNOWN = Set.of(
            NOCOUNT,
            QUOTED_IDENTIFIER,
            XACT_ABORT,
            "ANSI_DEFAULTS",
            "ANSI_NULLS",
            "ANSI_NULL_DFLT_ON",
            "ANSI_PADDING",
            "ANSI_WARNINGS",
            "ARITHABORT",
            "CONCAT_NULL_YIELDS_NULL",
            "NUMERIC_ROUNDABORT");

    /** The options of a new connection of the ODBC sqlcmd: QUOTED_IDENTIFIER is off, the ANSI options are on. */
    public static SessionOptions initial() {
        return new SessionOptions(HashTreePSet.from(
                Set.of("ANSI_NULLS", "ANSI_NULL_DFLT_ON", "ANSI_PADDING", "ANSI_WARNINGS", "CONCAT_NULL_YIELDS_NULL")));
    }

    public static boolean isKnown(String option) {
        return KNOWN.contains(option.toUpperCase(Locale.ROOT));
    }

    public boolean isOn(String option) {
        return on.contains(option);
    }

    public SessionOptions with(String option, boolean nowOn) {
        String name = option.toUpperCase(Locale.ROOT);
        return new SessionOptions(nowOn ? on.plus(name) : on.minus(name));
    }
}
