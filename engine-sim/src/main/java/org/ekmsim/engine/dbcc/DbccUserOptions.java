package org.ekmsim.engine.dbcc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ekmsim.engine.session.SessionOptions;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.engine.type.SqlType;

/**
 * DBCC USEROPTIONS: the options of the session that are set, in the order of the page.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/database-console-commands/dbcc-useroptions-transact-sql">DBCC USEROPTIONS
 *     (Transact-SQL)</a>
 */
final class DbccUserOptions {

    private static final List<ResultColumn> COLUMNS = List.of(
            ResultColumn.required("Set Option", SqlType.SYSNAME), ResultColumn.nullable("Value", SqlType.SYSNAME));

    /** Those that are shown only when they are on. */
    private static final List<String> OPTIONS = List.of(
            "QUOTED_IDENTIFIER",
            "ARITHABORT",
            "NOCOUNT",
            "XACT_ABORT",
            "ANSI_NULL_DFLT_ON",
            "ANSI_WARNINGS",
            "ANSI_PADDING",
            "ANSI_NULLS",
            "CONCAT_NULL_YIELDS_NULL");

    private DbccUserOptions() {}

    static void execute(StatementContext context) {
        SessionOptions options = context.session().options();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("textsize", String.valueOf(options.textSize())));
        rows.add(List.of("language", "us_english"));
        rows.add(List.of("dateformat", "mdy"));
        rows.add(List.of("datefirst", "7"));
        rows.add(List.of(
                "lock_timeout", String.valueOf(context.session().transaction().lockTimeoutMillis())));
        OPTIONS.stream()
                .filter(options::isOn)
                .forEach(option -> rows.add(List.of(option.toLowerCase(Locale.ROOT), "SET")));
        rows.add(List.of("isolation level", context.session().isolationLevel().toLowerCase(Locale.ROOT)));
        context.columns(COLUMNS);
        rows.forEach(row -> context.row(List.copyOf(row)));
        context.counted("DBCC", rows.size());
    }
}
