package org.ekmsim.engine.session;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/**
 * The SET options of a session.
 *
 * @param on those that are on; names are upper case
 * @param textSize SET TEXTSIZE: how many bytes of a value without a limit are sent; -1 for all
 */
public record SessionOptions(PSet<String> on, int textSize) {

    /** What sqlcmd asks for when it connects, and what SET TEXTSIZE 0 means. */
    private static final int USUAL_TEXT_SIZE = 4096;

    public static final String IMPLICIT_TRANSACTIONS = "IMPLICIT_TRANSACTIONS";
    public static final String NOCOUNT = "NOCOUNT";
    public static final String QUOTED_IDENTIFIER = "QUOTED_IDENTIFIER";
    public static final String XACT_ABORT = "XACT_ABORT";

    /** Options whose one value is modelled, with that value: setting them otherwise is refused. */
    private static final Map<String, Boolean> FIXED = Map.of(
            "ANSI_NULLS", true,
            "ANSI_NULL_DFLT_OFF", false,
            "ANSI_NULL_DFLT_ON", true,
            "ANSI_PADDING", true,
            "ANSI_WARNINGS", true,
            "CONCAT_NULL_YIELDS_NULL", true,
            "CURSOR_CLOSE_ON_COMMIT", false,
            "NOEXEC", false,
            "NUMERIC_ROUNDABORT", false,
            "PARSEONLY", false);

    /** Options that may be on or off; ARITHABORT changes nothing while ANSI_WARNINGS is on. */
    private static final Set<String> FREE =
            Set.of(IMPLICIT_TRANSACTIONS, NOCOUNT, QUOTED_IDENTIFIER, XACT_ABORT, "ARITHABORT");

    /** The options of a new connection of the ODBC sqlcmd: QUOTED_IDENTIFIER is off, the ANSI options are on. */
    public static SessionOptions initial() {
        return new SessionOptions(
                HashTreePSet.from(Set.of(
                        "ANSI_NULLS", "ANSI_NULL_DFLT_ON", "ANSI_PADDING", "ANSI_WARNINGS", "CONCAT_NULL_YIELDS_NULL")),
                USUAL_TEXT_SIZE);
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
        return new SessionOptions(nowOn ? on.plus(name) : on.minus(name), textSize);
    }

    /** The options after SET TEXTSIZE. */
    public SessionOptions withTextSize(int bytes) {
        return new SessionOptions(on, bytes == 0 ? USUAL_TEXT_SIZE : bytes);
    }
}
