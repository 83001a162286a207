package org.ekmsim.engine.activity;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.procedural.ProcedureArguments;
import org.ekmsim.engine.procedural.SystemProcedure;
import org.ekmsim.engine.session.Activity;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.engine.type.TypeName;

/**
 * sp_who: the sessions one may see, of everybody, of one login, of one number, or those at work.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-stored-procedures/sp-who-transact-sql">sp_who
 *     (Transact-SQL)</a>
 */
public final class SpWho implements SystemProcedure {

    private static final int STATUS_CHARACTERS = 30;

    private static final List<ResultColumn> COLUMNS = List.of(
            ResultColumn.required("spid", SqlType.SMALLINT),
            ResultColumn.required("ecid", SqlType.SMALLINT),
            ResultColumn.required("status", new SqlType(TypeName.NCHAR, STATUS_CHARACTERS, 0, 0)),
            ResultColumn.nullable("loginame", SqlType.SYSNAME),
            ResultColumn.required("hostname", SqlType.SYSNAME),
            ResultColumn.nullable("blk", SqlType.character(5)),
            ResultColumn.nullable("dbname", SqlType.SYSNAME),
            ResultColumn.required("cmd", SqlType.nvarchar(26)),
            ResultColumn.required("request_id", SqlType.INT));

    @Override
    public String name() {
        return "sp_who";
    }

    @Override
    public List<String> parameters() {
        return List.of("@loginame");
    }

    @Override
    public int execute(ProcedureArguments arguments, StatementContext context) {
        Predicate<Session> wanted =
                arguments.isMissing("@loginame") ? session -> true : wanted(arguments.text("@loginame"), context);
        List<Session> shown =
                VisibleSessions.of(context.session()).stream().filter(wanted).toList();
        context.columns(COLUMNS);
        shown.forEach(session -> context.row(List.of(
                session.id(),
                0,
                ("%-" + STATUS_CHARACTERS + "s").formatted(status(session, context)),
                session.login(),
                session.client().host(),
                "0    ",
                session.database(),
                session.activity().command(),
                0)));
        context.counted("SELECT", shown.size());
        return 0;
    }

    static String status(Session session, StatementContext context) {
        Activity activity = session.activity();
        return session == context.session() ? "runnable" : activity.isRunning() ? "suspended" : "sleeping";
    }

    /** Which sessions the argument asks for: ACTIVE, a session's number, or a login, which must exist (15007). */
    static Predicate<Session> wanted(String argument, StatementContext context) {
        if (argument.equalsIgnoreCase("ACTIVE")) {
            return session -> session.activity().isRunning();
        }
        Optional<Integer> number = number(argument);
        if (number.isPresent()) {
            return session -> session.id() == number.get();
        }
        if (context.state().logins().find(argument).isEmpty()) {
            throw EngineError.of(15007, 1, argument);
        }
        return session -> session.login().equalsIgnoreCase(argument);
    }

    private static Optional<Integer> number(String text) {
        return text.matches("\\d{1,5}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
