package org.ekmsim.engine.activity;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.ekmsim.engine.instance.Dates;
import org.ekmsim.engine.log.ErrorLog;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.SecurityToken;
import org.ekmsim.engine.principal.FixedServerRole;
import org.ekmsim.engine.procedural.ProcedureArguments;
import org.ekmsim.engine.procedural.SystemProcedure;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.engine.type.SqlType;

/**
 * sp_readerrorlog and xp_readerrorlog over the current error log, oldest line first, with one or two texts that lines must hold.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-stored-procedures/sp-readerrorlog-transact-sql">
 *     sp_readerrorlog (Transact-SQL)</a>
 */
public final class ReadErrorLog implements SystemProcedure {

    private static final int LONGEST_LINE = 3953;

    private static final List<ResultColumn> COLUMNS = List.of(
            ResultColumn.nullable("LogDate", SqlType.DATETIME),
            ResultColumn.nullable("ProcessInfo", SqlType.nvarchar(50)),
            ResultColumn.nullable("Text", SqlType.nvarchar(LONGEST_LINE)));

    private static final List<String> PARAMETERS = List.of("@p1", "@p2", "@p3", "@p4");

    private final String name;

    private ReadErrorLog(String name) {
        this.name = name;
    }

    /** The procedure, which asks for securityadmin or VIEW SERVER STATE. */
    public static ReadErrorLog stored() {
        return new ReadErrorLog("sp_readerrorlog");
    }

    /** The extended procedure behind it. */
    public static ReadErrorLog extended() {
        return new ReadErrorLog("xp_readerrorlog");
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> parameters() {
        return PARAMETERS;
    }

    @Override
    public int execute(ProcedureArguments arguments, StatementContext context) {
        requirePermission(context);
        requireCurrentLog(arguments, context);
        String first = text("@p3", arguments);
        String second = text("@p4", arguments);
        List<ErrorLog.Entry> lines = context.state().errorLog().entries().stream()
                .filter(line -> holds(line, first) && holds(line, second))
                .toList();
        context.columns(COLUMNS);
        for (ErrorLog.Entry line : lines) {
            LocalDateTime at = Dates.local(line.at());
            context.row(List.of(at, line.source(), line.text()));
        }
        context.counted("SELECT", lines.size());
        return 0;
    }

    private static void requirePermission(StatementContext context) {
        boolean member = SecurityToken.server(context.state(), context.security())
                .contains(FixedServerRole.SECURITYADMIN.principalId());
        if (!member && !context.has(PermissionName.VIEW_SERVER_STATE)) {
            throw EngineError.of(15003, 1, "securityadmin");
        }
    }

    private static void requireCurrentLog(ProcedureArguments arguments, StatementContext context) {
        if (!arguments.isMissing("@p1") && arguments.integer("@p1") != 0) {
            throw new UnmodelledException("archived error log " + arguments.integer("@p1"), context.line());
        }
        if (!arguments.isMissing("@p2") && arguments.integer("@p2") != 1) {
            throw new UnmodelledException("log of SQL Server Agent", context.line());
        }
    }

    private static String text(String parameter, ProcedureArguments arguments) {
        return arguments.isMissing(parameter) ? "" : arguments.text(parameter);
    }

    private static boolean holds(ErrorLog.Entry line, String wanted) {
        return line.text().toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT));
    }
}
