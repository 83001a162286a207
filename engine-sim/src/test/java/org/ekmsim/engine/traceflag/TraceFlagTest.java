package org.ekmsim.engine.traceflag;

import org.ekmsim.world.Client;
import org.ekmsim.world.EngineFixture;
import org.ekmsim.world.Stage;
import org.ekmsim.world.World;
import org.ekmsim.world.WorldTexts;
import org.junit.jupiter.api.Test;

/** DBCC TRACEON, TRACEOFF and TRACESTATUS; dbcc-traceon-, dbcc-traceoff- and dbcc-tracestatus-transact-sql. */
class TraceFlagTest {

    private static final String COMPLETED =
            "DBCC execution completed. If DBCC printed error messages, contact your system administrator.";

    private final World world = EngineFixture.at(Stage.INSTALLED).world();
    private final Client dba = EngineFixture.connect(world, EngineFixture.DBA);
    private final Client other = EngineFixture.connect(world, "CONTOSO\\second");

    @Test
    void every_command_ends_with_2528_unless_told_otherwise() {
        dba.run("DBCC TRACEON (4675)").prints(COMPLETED);
        dba.run("DBCC TRACESTATUS").prints(COMPLETED);
        dba.run("DBCC TRACEOFF (4675)").prints(COMPLETED);
        dba.run("DBCC TRACEON (4675) WITH NO_INFOMSGS").saysNothing();
        dba.run("DBCC TRACEOFF (4675) WITH NO_INFOMSGS").saysNothing();
        dba.run("DBCC TRACESTATUS (4675) WITH NO_INFOMSGS").saysNothing();
    }

    @Test
    void without_minus_one_a_flag_is_the_sessions() {
        dba.run("DBCC TRACEON (4675, 3604)").succeeds();
        dba.run("DBCC TRACESTATUS")
                .hasColumns("TraceFlag", "Status", "Global", "Session")
                .returns("3604 | 1 | 0 | 1", "4675 | 1 | 0 | 1");
        other.run("DBCC TRACESTATUS").hasColumns().returns();
    }

    @Test
    void with_minus_one_it_is_the_servers_until_restart() {
        dba.run("DBCC TRACEON (4675, -1)").succeeds();
        other.run("DBCC TRACESTATUS (-1)").returns("4675 | 1 | 1 | 0");
        world.defaultInstance().restart();
        EngineFixture.connect(world, EngineFixture.DBA)
                .run("DBCC TRACESTATUS (-1)")
                .returns();
    }

    @Test
    void named_flags_have_a_row_each_on_or_off() {
        dba.run("DBCC TRACEON (4675)").succeeds();
        dba.run("DBCC TRACESTATUS (4675, 1222)").returns("1222 | 0 | 0 | 0", "4675 | 1 | 0 | 1");
    }

    @Test
    void minus_one_alone_lists_the_global_ones_only() {
        dba.run("DBCC TRACEON (4675); DBCC TRACEON (1222, -1)").succeeds();
        dba.run("DBCC TRACESTATUS (-1)").returns("1222 | 1 | 1 | 0");
        dba.run("DBCC TRACESTATUS").returns("1222 | 1 | 1 | 0", "4675 | 1 | 0 | 1");
    }

    @Test
    void a_repeated_traceon_is_harmless_and_traceoff_takes_the_scope_it_names() {
        dba.run("DBCC TRACEON (4675, -1); DBCC TRACEON (4675); DBCC TRACEON (4675)")
                .succeeds();
        dba.run("DBCC TRACESTATUS (4675)").returns("4675 | 1 | 1 | 1");
        dba.run("DBCC TRACEOFF (4675)").succeeds();
        dba.run("DBCC TRACESTATUS (4675)").returns("4675 | 1 | 1 | 0");
        dba.run("DBCC TRACEOFF (4675, -1)").succeeds();
        dba.run("DBCC TRACESTATUS (4675)").returns("4675 | 0 | 0 | 0");
    }

    @Test
    void only_a_sysadmin_sets_flags_and_everybody_reads_them() {
        EngineFixture clerk = EngineFixture.at(Stage.INSTALLED).as("clerk");
        clerk.sql("DBCC TRACEON (4675)")
                .says(
                        "Msg 2571, Level 14, State ?, Line 1: User 'clerk' does not have permission to run DBCC TRACEON.");
        clerk.sql("DBCC TRACEOFF (4675)")
                .says(
                        "Msg 2571, Level 14, State ?, Line 1: User 'clerk' does not have permission to run DBCC TRACEOFF.");
        clerk.sql("DBCC TRACESTATUS (4675)").prints(COMPLETED).returns("4675 | 0 | 0 | 0");
    }

    @Test
    void flags_of_the_start_up_are_on_again_after_a_restart() {
        World started = EngineFixture.in(WorldTexts.docsSample()
                        .replace("edition: Developer", "edition: Developer\n        trace-flags: [ 4675 ]"))
                .world();
        String status = "DBCC TRACESTATUS (-1)";
        EngineFixture.connect(started, EngineFixture.DBA).run(status).returns("4675 | 1 | 1 | 0");
        started.defaultInstance().restart();
        EngineFixture.connect(started, EngineFixture.DBA).run(status).returns("4675 | 1 | 1 | 0");
    }

    @Test
    void a_parameter_that_is_no_flag_is_2560_when_the_command_runs() {
        String message = "Msg 2560, Level 16, State ?, Line 1: Parameter %d is incorrect for this DBCC statement.";
        dba.run("DBCC TRACEON ('x')").says(message.formatted(1));
        dba.run("DBCC TRACEON (4675, x)").says(message.formatted(2));
        dba.run("DBCC TRACEOFF (-2)").says(message.formatted(1));
        dba.run("DBCC TRACESTATUS (4675, 1.5)").says(message.formatted(2));
        dba.run("DBCC TRACESTATUS (4675)").returns("4675 | 0 | 0 | 0");
    }

    @Test
    void no_parameter_at_all_is_2583_where_one_is_needed() {
        String message =
                "Msg 2583, Level 16, State ?, Line 1: An incorrect number of parameters was given to the DBCC statement.";
        dba.run("DBCC TRACEON").says(message);
        dba.run("DBCC TRACEOFF ()").says(message);
        dba.run("DBCC TRACESTATUS ()").prints(COMPLETED);
    }

    @Test
    void a_flag_may_stand_in_a_variable() {
        dba.run("DECLARE @flag int = 4675; DBCC TRACEON (@flag)").succeeds();
        dba.run("DBCC TRACESTATUS (4675)").returns("4675 | 1 | 0 | 1");
    }

    @Test
    void an_option_of_other_commands_is_2532() {
        dba.run("DBCC TRACEON (4675) WITH TABLOCK")
                .says(
                        "Msg 2532, Level 16, State ?, Line 1: One or more WITH options specified are not valid for this command.");
    }

    @Test
    void a_command_the_server_does_not_have_is_2526() {
        dba.run("DBCC NOSUCHCOMMAND (1)")
                .says(
                        "Msg 2526, Level 16, State 3, Line 1: Incorrect DBCC statement. Check the documentation for the correct DBCC syntax and options.");
    }
}
