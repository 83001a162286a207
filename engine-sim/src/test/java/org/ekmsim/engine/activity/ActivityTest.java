package org.ekmsim.engine.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.ekmsim.engine.instance.ServiceStoppedException;
import org.ekmsim.world.Client;
import org.ekmsim.world.EngineFixture;
import org.ekmsim.world.Stage;
import org.ekmsim.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sessions, and what ends them: kill-transact-sql, shutdown-transact-sql, sp-who-transact-sql and the views of sessions. */
class ActivityTest {

    private final World world = EngineFixture.at(Stage.INSTALLED).world();
    private final Client dba = EngineFixture.connect(world, EngineFixture.DBA);
    private final Client clerk = EngineFixture.connect(world, "clerk");

    @Test
    void everybody_sees_his_own_session_and_a_dba_all() {
        dba.run("SELECT session_id, login_name, status FROM sys.dm_exec_sessions")
                .returns(
                        dba.session().id() + " | CONTOSO\\dba | running",
                        clerk.session().id() + " | clerk | sleeping");
        clerk.run("SELECT login_name, program_name, host_name FROM sys.dm_exec_sessions")
                .returns("clerk | SQLCMD | SQLVM01");
        clerk.run("SELECT spid FROM master.dbo.sysprocesses")
                .returns(String.valueOf(clerk.session().id()));
    }

    @Test
    void only_running_requests_are_listed() {
        dba.run("SELECT session_id, command, percent_complete FROM sys.dm_exec_requests")
                .returns(dba.session().id() + " | SELECT | 0.0");
        dba.run("SELECT session_id FROM sys.dm_exec_connections")
                .returns(
                        String.valueOf(dba.session().id()),
                        String.valueOf(clerk.session().id()));
    }

    @Test
    void sp_who_lists_sessions_of_everybody_of_one_login_and_those_at_work() {
        dba.run("EXEC sp_who")
                .hasColumns("spid", "ecid", "status", "loginame", "hostname", "blk", "dbname", "cmd", "request_id");
        assertThat(dba.run("EXEC sp_who").rows()).hasSize(2);
        assertThat(dba.run("EXEC sp_who 'clerk'").rows()).singleElement().satisfies(row -> assertThat(row.get(7))
                .isEqualTo("AWAITING COMMAND"));
        assertThat(dba.run("EXEC sp_who 'active'").rows()).hasSize(1);
        assertThat(dba.run("EXEC sp_who '" + clerk.session().id() + "'").rows()).hasSize(1);
        dba.run("EXEC sp_who 'nobody'")
                .says(
                        "Msg 15007, Level 16, State ?, Line 1: 'nobody' is not a valid login or you do not have permission.");
    }

    @Test
    void sp_who2_shows_the_program_as_well() {
        assertThat(dba.run("EXEC sp_who2 'clerk'").rows())
                .singleElement()
                .satisfies(row -> assertThat(row.subList(1, 4)).containsExactly("sleeping", "clerk", "SQLVM01"));
    }

    @Test
    void kill_ends_another_session_and_is_logged() {
        int victim = clerk.session().id();
        dba.run("KILL " + victim).saysNothing();
        assertThat(clerk.session().isClosed()).isTrue();
        assertThat(world.defaultInstance().errorLog())
                .last()
                .asString()
                .contains("Process ID " + victim + " was killed by");
        dba.run("KILL " + victim)
                .says("Msg 6106, Level 16, State ?, Line 1: Process ID " + victim + " is not an active process ID.");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
# login | batch | message | source
dba   | KILL 0 | Msg 6101, Level 16, State ?, Line 1: Session ID 0 is not valid. | 6101
dba   | KILL 40000 | Msg 6101, Level 16, State ?, Line 1: Session ID 40000 is not valid. | 6101
dba   | KILL 9 | Msg 6107, Level 14, State ?, Line 1: Only user processes can be killed. | 6107: the server's own
dba   | KILL 51 | Msg 6104, Level 16, State ?, Line 1: Cannot use KILL to kill your own process. | 6104
dba   | KILL 99 | Msg 6106, Level 16, State ?, Line 1: Process ID 99 is not an active process ID. | 6106
dba   | KILL 52 WITH STATUSONLY | Msg 6120, Level 16, State ?, Line 1: Status report cannot be obtained. Rollback operation for Process ID 52 is not in progress. | 6120
clerk | KILL 51 | Msg 6102, Level 14, State ?, Line 1: User does not have permission to use the KILL statement. | 6102
clerk | SHUTDOWN | Msg 6004, Level 14, State ?, Line 1: User does not have permission to perform this action. | 6004
""")
    void refuses(String login, String batch, String message) {
        (login.equals("dba") ? dba : clerk).run(batch).says(message);
        assertThat(clerk.session().isClosed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"SHUTDOWN, request", "SHUTDOWN WITH NOWAIT, NOWAIT request"})
    void shutdown_stops_the_service(String statement, String what) {
        dba.run(statement + " PRINT 'later'").prints("Server shut down by " + what + " from login CONTOSO\\dba.");
        assertThat(dba.session().isClosed()).isTrue();
        assertThat(clerk.session().isClosed()).isTrue();
        assertThatExceptionOfType(ServiceStoppedException.class)
                .isThrownBy(() -> EngineFixture.connect(world, EngineFixture.DBA));
        world.defaultInstance().start();
        assertThat(EngineFixture.connect(world, "clerk").run("SELECT @@SPID").value())
                .isEqualTo(51);
    }

    @Test
    void the_error_log_is_read_line_by_line() {
        dba.run("EXEC sp_configure 'show advanced options', 1").succeeds();
        dba.run("EXEC sp_readerrorlog 0, 1, 'show advanced', 'from 0 to 1'")
                .hasColumns("LogDate", "ProcessInfo", "Text");
        assertThat(dba.run("EXEC xp_readerrorlog 0, 1, N'SHOW ADVANCED'").rows())
                .singleElement()
                .satisfies(row ->
                        assertThat(row.get(1)).isEqualTo("spid" + dba.session().id()));
        clerk.run("EXEC sp_readerrorlog")
                .says(
                        "Msg 15003, Level 16, State ?, Line 1: Only members of the securityadmin role can execute this stored"
                                + " procedure.");
    }

    @Test
    void dbcc_useroptions_shows_what_is_set() {
        assertThat(dba.run("DBCC USEROPTIONS WITH NO_INFOMSGS").rows())
                .extracting(row -> row.get(0))
                .contains("textsize", "language", "ansi_nulls", "isolation level")
                .doesNotContain("quoted_identifier");
        dba.run("SET QUOTED_IDENTIFIER ON").succeeds();
        assertThat(dba.run("DBCC USEROPTIONS").rows())
                .extracting(row -> row.get(0))
                .contains("quoted_identifier");
    }
}
