package org.ekmsim.engine.activity;

import java.util.Arrays;
import java.util.List;
import org.ekmsim.engine.catalogue.DescribedView;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.instance.Dates;
import org.ekmsim.engine.session.Activity;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.type.Binary;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.engine.type.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * sys.sysprocesses, kept for compatibility and therefore found under any schema: texts are padded with blanks.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-compatibility-views/sys-sysprocesses-transact-sql">
 *     sys.sysprocesses (Transact-SQL)</a>
 */
public final class ProcessesView implements DescribedView {

    private static final int SID_BYTES = 86;
    private static final int CONTEXT_BYTES = 128;
    private static final int HANDLE_BYTES = 20;

    @Override
    public String describedAs() {
        return "sys.sysprocesses";
    }

    @Override
    public boolean isInEverySchema() {
        return true;
    }

    @Override
    public List<List<@Nullable Object>> rows(Session viewer, Database database) {
        return VisibleSessions.of(viewer).stream()
                .map(session -> row(session, session == viewer))
                .toList();
    }

    private List<@Nullable Object> row(Session session, boolean own) {
        Activity activity = session.activity();
        SessionLogin login = SessionLogin.of(session);
        String status = own ? "runnable" : activity.isRunning() ? "suspended" : "sleeping";
        return row().with("spid", session.id())
                .with("waittype", Binary.of(new byte[2]))
                .with("lastwaittype", padded("lastwaittype", "MISCELLANEOUS"))
                .with("dbid", session.currentDatabase().id())
                .with("uid", 1)
                .with("login_time", Dates.local(activity.connected()))
                .with("last_batch", Dates.local(activity.requestBegan()))
                .with("status", padded("status", status))
                .with("sid", Binary.of(Arrays.copyOf(login.sid().toBytes(), SID_BYTES)))
                .with("hostname", padded("hostname", session.client().host()))
                .with("program_name", padded("program_name", session.client().program()))
                .with("hostprocess", padded("hostprocess", String.valueOf(SessionLogin.processId(session))))
                .with("cmd", padded("cmd", activity.command()))
                .with("nt_domain", padded("nt_domain", login.domain()))
                .with("nt_username", padded("nt_username", login.userName()))
                .with("net_library", padded("net_library", "LPC"))
                .with("loginame", padded("loginame", login.name()))
                .with("context_info", Binary.of(new byte[CONTEXT_BYTES]))
                .with("sql_handle", Binary.of(new byte[HANDLE_BYTES]))
                .values();
    }

    /** A text as long as its column. */
    private String padded(String name, String text) {
        ResultColumn column = columns().stream()
                .filter(one -> one.name().equals(name) && one.type().name() == TypeName.NCHAR)
                .findFirst()
                .orElseThrow();
        int length = column.type().length();
        return ("%-" + length + "s").formatted(text).substring(0, length);
    }
}
