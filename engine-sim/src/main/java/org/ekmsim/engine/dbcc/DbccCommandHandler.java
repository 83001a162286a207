package org.ekmsim.engine.dbcc;

import java.util.Set;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.dbcc.DbccCommand;

/**
 * Any DBCC command but those for trace flags. One the server has is refused by name; any other word is 2526 when it runs.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/database-console-commands/dbcc-transact-sql">DBCC (Transact-SQL)</a>
 */
public final class DbccCommandHandler implements CommandHandler<DbccCommand> {

    private static final Set<String> DOCUMENTED = words("""
            CHECKALLOC CHECKCATALOG CHECKCONSTRAINTS CHECKDB CHECKFILEGROUP CHECKIDENT CHECKTABLE CLEANTABLE
            CLONEDATABASE DBREINDEX DROPCLEANBUFFERS FLUSHAUTHCACHE FREEPROCCACHE FREESESSIONCACHE FREESYSTEMCACHE HELP
            INDEXDEFRAG INPUTBUFFER OPENTRAN OUTPUTBUFFER PDW_SHOWSPACEUSED PROCCACHE SHOWCONTIG SHOW_STATISTICS
            SHRINKDATABASE SHRINKFILE SHRINKLOG SQLPERF UPDATEUSAGE""");

    private static final String USER_OPTIONS = "USEROPTIONS";
    private static final String NO_INFOMSGS = "NO_INFOMSGS";

    // Known from support articles and books only.
    private static final Set<String> UNDOCUMENTED = words("""
            ADDEXTENDEDPROC ADDINSTANCE AUTOPILOT BUFCOUNT BUFFER BYTES CALLFULLTEXT COLLECTSTATS CONFIG CURSORSTATS
            DBINFO DBRECOVER DBREINDEXALL DBREPAIR DBTABLE DELETEINSTANCE DETACHDB DROPEXTENDEDPROC DUMPTRIGGER
            ERRORLOG EXTENTINFO FILEHEADER FIXALLOCATION FLUSHPROCINDB FORCEGHOSTCLEANUP GAMINIT INCREMENTINSTANCE IND
            INVALIDATE_TEXTPTR LATCH LOCKOBJECTSCHEMA LOG LOGINFO MEMOBJLIST MEMORYMAP MEMORYSTATUS METADATA
            MOVEPAGE NO_TEXTPTR OPTIMIZER_WHATIF PAGE PERFMON PERSISTSTACKHASH PINTABLE PROCBUF PRTIPAGE PSS READPAGE
            RENAMECOLUMN RESOURCE RULEOFF RULEON SETCPUWEIGHT SETINSTANCE SETIOWEIGHT SHOWFILESTATS SHOWONRULES
            SHOWTABLEAFFINITY SHOWWEIGHTS SQLMGRSTATS STACKDUMP TEC TRACEOBJECT UNPINTABLE UPGRADEDB WRITEPAGE""");

    @Override
    public Class<DbccCommand> statement() {
        return DbccCommand.class;
    }

    @Override
    public void compile(DbccCommand statement, Compilation compilation) {
        if (DOCUMENTED.contains(statement.name()) || UNDOCUMENTED.contains(statement.name())) {
            throw new UnmodelledException("DBCC " + statement.name(), statement.line());
        }
    }

    @Override
    public void execute(DbccCommand statement, StatementContext context) {
        if (!statement.name().equals(USER_OPTIONS)) {
            throw EngineError.of(2526, 3);
        }
        if (!statement.arguments().values().isEmpty()) {
            throw EngineError.of(2583, 1);
        }
        DbccUserOptions.execute(context);
        if (!statement.arguments().has(NO_INFOMSGS)) {
            context.inform(2528);
        }
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }
}
