package org.ekmsim.engine.activity;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.ekmsim.engine.instance.Dates;
import org.ekmsim.engine.procedural.ProcedureArguments;
import org.ekmsim.engine.procedural.SystemProcedure;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.engine.type.SqlType;

/**
 * sp_who2, which no page describes: what sp_who shows, the program and the last batch as texts (columns inferred from scripts that read
 * them).
 */
public final class SpWho2 implements SystemProcedure {

    private static final DateTimeFormatter LAST_BATCH = DateTimeFormatter.ofPattern("MM/dd HH:mm:ss", Locale.ROOT);

    private static final String NOBODY = "  .";
    private static final SqlType NUMBER = SqlType.character(5);

    private static final List<ResultColumn> COLUMNS = List.of(
            ResultColumn.nullable("SPID", NUMBER),
            ResultColumn.nullable("Status", SqlType.nvarchar(30)),
            ResultColumn.nullable("Login", SqlType.SYSNAME),
            ResultColumn.nullable("HostName", SqlType.SYSNAME),
            ResultColumn.nullable("BlkBy", NUMBER),
            ResultColumn.nullable("DBName", SqlType.SYSNAME),
            ResultColumn.nullable("Command", SqlType.nvarchar(26)),
            ResultColumn.nullable("CPUTime", SqlType.varchar(30)),
            ResultColumn.nullable("DiskIO", SqlType.varchar(30)),
            ResultColumn.nullable("LastBatch", SqlType.varchar(30)),
            ResultColumn.nullable("ProgramName", SqlType.SYSNAME),
            ResultColumn.nullable("SPID", NUMBER),
            ResultColumn.nullable("REQUESTID", NUMBER));

    @Override
    public String name() {
        return "sp_who2";
    }

    @Override
    public List<String> parameters() {
        return List.of("@loginame");
    }

    @Override
    public int execute(ProcedureArguments arguments, StatementContext context) {
        Predicate<Session> wanted =
                arguments.isMissing("@loginame") ? session -> true : SpWho.wanted(arguments.text("@loginame"), context);
        List<Session> shown =
                VisibleSessions.of(context.session()).stream().filter(wanted).toList();
        context.columns(COLUMNS);
        shown.forEach(session -> context.row(row(session, SpWho.status(session, context))));
        context.counted("SELECT", shown.size());
        return 0;
    }

    private static List<Object> row(Session session, String status) {
        LocalDateTime lastBatch = Dates.local(session.activity().requestBegan());
        String id = padded(String.valueOf(session.id()));
        return List.of(
                id,
                status.equals("sleeping") ? status : status.toUpperCase(Locale.ROOT),
                session.login(),
                session.client().host(),
                padded(NOBODY),
                session.database(),
                session.activity().command(),
                "0",
                "0",
                LAST_BATCH.format(lastBatch),
                session.client().program(),
                id,
                padded("0"));
    }

    private static String padded(String text) {
        return "%-5s".formatted(text);
    }
}
