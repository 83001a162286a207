package org.ekmsim.engine.session;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/** The SET options of a session that are on; names are upper case. */
public record SessionOptions(PSet<String> on) {

    public static final String IMPLICIT_TRANSACTIONS = "IMPLICIT_TRANSACTIONS";
    public static final String NOCOUNT = "NOCOUNT";
    public static final String QUOTED_IDENTIFIER = "QUOTED_IDENTIFIER";
    public static final String XACT_ABORT = "XACT_ABORT";

    /** Options whose one value is modelled, with that value: setting them otherwise is refused. */
    private static final Map<String, Boolean> FIXED = Map.of(
            "ANSI_NULLS", true,
            "ANSI_NULL_DFLT_ON", true,
            "ANSI_PADDING", true,
            "ANSI_WARNINGS", true,
            "CONCAT_NULL_YIELDS_NULL", true,
            "NUMERIC_ROUNDABORT", false);

    /** Options that may be on or off; ARITHABORT changes nothing while ANSI_WARNINGS is on. */
    private static final Set<String> FREE =
            Set.of(IMPLICIT_TRANSACTIONS, NOCOUNT, QUOTED_IDENTIFIER, XACT_ABORT, "ARITHABORT");

    /** The options of a new connection of the ODBC sqlcmd: QUOTED_IDENTIFIER is off, the ANSI options are on. */
    public static SessionOptions initial() {
        return new SessionOptions(HashTreePSet.from(
                Set.of("ANSI_NULLS", "ANSI_NULL_DFLT_ON", "ANSI_PADDING", "ANSI_WARNINGS", "CONCAT_NULL_YIELDS_NULL")));
    }

    /** Whether the option can be given the value, and the value has its effect. */
    public static boolean isModelled(String option, boolean on) {
        String name = option.toUpperCase(Locale.ROOT);
        return FREE.contains(name) || Boolean.valueOf(on).equals(FIXED.get(name));
    }

    public boolean isOn(String option) {
        return on.contains(option);
    }

    public SessionOptions with(String option, boolean nowOn) {
        String name = option.toUpperCase(Locale.ROOT);
        return new SessionOptions(nowOn ? on.plus(name) : on.minus(name));
    }
}
