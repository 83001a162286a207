package org.ekmsim.engine.activity;

import java.util.Map;
import org.ekmsim.engine.catalogue.NamedValues;
import org.ekmsim.engine.session.Session;

/** The columns that show the settings of a session, in the views of sessions and of requests. */
final class SessionSettings {

    private static final int SUNDAY = 7;
    private static final int READ_COMMITTED = 2;

    private static final Map<String, String> OPTIONS = Map.of(
            "quoted_identifier", "QUOTED_IDENTIFIER",
            "arithabort", "ARITHABORT",
            "ansi_null_dflt_on", "ANSI_NULL_DFLT_ON",
            "ansi_warnings", "ANSI_WARNINGS",
            "ansi_padding", "ANSI_PADDING",
            "ansi_nulls", "ANSI_NULLS",
            "concat_null_yields_null", "CONCAT_NULL_YIELDS_NULL");

    private SessionSettings() {}

    static NamedValues fill(NamedValues row, Session session) {
        OPTIONS.forEach((column, option) -> row.with(column, session.options().isOn(option)));
        return row.with("text_size", session.options().textSize())
                .with("language", "us_english")
                .with("date_format", "mdy")
                .with("date_first", SUNDAY)
                .with("transaction_isolation_level", READ_COMMITTED)
                .with("lock_timeout", session.transaction().lockTimeoutMillis());
    }
}
