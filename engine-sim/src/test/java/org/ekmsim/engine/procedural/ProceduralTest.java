package org.ekmsim.engine.procedural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.session.Done;
import org.ekmsim.world.Client;
import org.ekmsim.world.EngineFixture;
import org.ekmsim.world.Response;
import org.ekmsim.world.Stage;
import org.ekmsim.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** T-SQL as a programming language, where more than messages matters. */
class ProceduralTest {

    private static final EngineFixture INSTALLED = EngineFixture.at(Stage.INSTALLED);

    @Test
    void error_is_set_by_a_failure_and_cleared_by_the_next_success() {
        Client dba = EngineFixture.connect(INSTALLED.world(), EngineFixture.DBA);
        dba.run("DROP CREDENTIAL nothing");
        assertThat(dba.run("SELECT @@ERROR").value()).isEqualTo(15151);
        assertThat(dba.run("SELECT @@ERROR").value()).isEqualTo(0);
    }

    @Test
    void error_is_set_in_the_catch_block() {
        INSTALLED
                .sql("BEGIN TRY DROP CREDENTIAL nothing END TRY BEGIN CATCH SELECT @@ERROR, ERROR_NUMBER() END CATCH")
                .returns("15151 | 15151");
    }

    @Test
    void error_functions_are_null_outside_catch_and_work_in_a_text_run_by_it() {
        INSTALLED
                .sql("SELECT ERROR_NUMBER(), ERROR_MESSAGE(), ERROR_PROCEDURE()")
                .returns("null | null | null");
        INSTALLED
                .sql("BEGIN TRY SELECT 1/0 END TRY BEGIN CATCH EXEC ('SELECT ERROR_NUMBER()') END CATCH")
                .returns("8134");
    }

    @Test
    void a_nested_catch_describes_its_own_error_and_the_outer_one_afterwards() {
        INSTALLED
                .sql("BEGIN TRY SELECT 1/0 END TRY BEGIN CATCH"
                        + " BEGIN TRY DROP CREDENTIAL x END TRY BEGIN CATCH SELECT ERROR_NUMBER() END CATCH;"
                        + " SELECT ERROR_NUMBER() END CATCH")
                .returns("15151", "8134");
    }

    @Test
    void rowcount_is_that_of_the_last_statement() {
        Client dba = EngineFixture.connect(EngineFixture.at(Stage.DATABASE).world(), EngineFixture.DBA);
        dba.run("SELECT note FROM TestTDE.dbo.notes");
        assertThat(dba.run("SELECT @@ROWCOUNT").value()).isEqualTo(2);
        dba.run("DELETE FROM TestTDE.dbo.notes WHERE id = 9");
        assertThat(dba.run("SELECT @@ROWCOUNT").value()).isEqualTo(0);
    }

    @Test
    void nocount_silences_counts_and_not_rowcount() {
        Response counted = EngineFixture.at(Stage.DATABASE).sql("SELECT note FROM TestTDE.dbo.notes");
        assertThat(counted.endings()).extracting(done -> done.rowCount()).containsExactly(2L);
        Response silent = EngineFixture.at(Stage.DATABASE)
                .sql("SET NOCOUNT ON; SELECT note FROM TestTDE.dbo.notes; SELECT @@ROWCOUNT");
        assertThat(silent.endings()).extracting(done -> done.rowCount()).containsOnly(-1L);
        silent.returns("first note", "second note", "2");
    }

    @Test
    void rows_that_go_into_variables_are_counted_by_rowcount_alone() {
        Response response = EngineFixture.at(Stage.DATABASE).sql("""
                DECLARE @note nvarchar(100), @rows int, @fetched int;
                SELECT @note = note FROM TestTDE.dbo.notes;
                SET @rows = @@ROWCOUNT;
                DECLARE notes CURSOR FOR SELECT note FROM TestTDE.dbo.notes;
                OPEN notes;
                FETCH NEXT FROM notes INTO @note;
                SET @fetched = @@ROWCOUNT;
                SELECT @rows, @fetched""");
        response.returns("2 | 1");
        assertThat(response.endings())
                .filteredOn(done -> done.rowCount() != Done.NO_COUNT)
                .singleElement()
                .satisfies(done -> assertThat(done.command()).isEqualTo("SELECT"));
    }

    @Test
    void options_last_for_the_session_and_go_with_its_reset() {
        Client dba = EngineFixture.connect(INSTALLED.world(), EngineFixture.DBA);
        dba.run("SET NOCOUNT ON");
        assertThat(dba.run("SELECT 1").endings().get(0).rowCount()).isEqualTo(-1);
        dba.reset();
        assertThat(dba.run("SELECT 1").endings().get(0).rowCount()).isEqualTo(1);
    }

    @Test
    void variables_end_with_the_batch() {
        Client dba = EngineFixture.connect(INSTALLED.world(), EngineFixture.DBA);
        dba.run("DECLARE @x int = 1").saysNothing();
        assertThat(dba.run("SELECT @x").messages())
                .extracting(message -> message.number())
                .containsExactly(137);
    }

    @Test
    void a_procedure_returns_its_status_to_a_variable() {
        INSTALLED
                .sql("DECLARE @rc int = 9; EXEC @rc = sp_configure 'show advanced options'; SELECT @rc")
                .returns("show advanced options | 0 | 1 | 0 | 0", "0");
    }

    @Test
    void waiting_takes_virtual_time() {
        World world = INSTALLED.world();
        Instant before = world.state().now();
        EngineFixture.connect(world, EngineFixture.DBA)
                .run("WAITFOR DELAY '01:30:00'")
                .saysNothing();
        assertThat(Duration.between(before, world.state().now()))
                .isBetween(Duration.ofMinutes(90), Duration.ofMinutes(91));
    }

    @Test
    void texts_nest_32_levels_deep() {
        String batch = "PRINT 'deep'";
        for (int level = 0; level < 7; level++) {
            batch = "EXEC ('" + batch.replace("'", "''") + "')";
        }
        INSTALLED.sql(batch).prints("deep");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BEGIN TRY UPDATE STATISTICS t END TRY BEGIN CATCH PRINT 'caught' END CATCH",
                "BEGIN TRY EXEC sp_spaceused END TRY BEGIN CATCH PRINT 'caught' END CATCH",
                "BEGIN TRY SELECT * FROM sys.extended_properties END TRY BEGIN CATCH PRINT 'caught' END CATCH",
                "BEGIN TRY EXEC ('EXEC sp_spaceused') END TRY BEGIN CATCH PRINT 'caught' END CATCH",
                "SET SHOWPLAN_ALL ON"
            })
    void what_is_not_modelled_is_no_error_that_can_be_caught(String batch) {
        assertThatThrownBy(() -> INSTALLED.sql(batch)).isInstanceOf(UnmodelledException.class);
    }

    @Test
    void at_at_error_survives_the_statement_around_the_one_that_failed() {
        String missing = "Cannot drop the login 'nosuch', because it does not exist or you do not have permission.";
        EngineFixture.at(Stage.INSTALLED)
                .sql("IF 1 = 1 DROP LOGIN nosuch; IF @@ERROR = 15151 PRINT 'seen'")
                .says("Msg 15151, Level 16, State 1, Line 1: " + missing + " && seen");
        EngineFixture.at(Stage.INSTALLED)
                .sql("EXEC ('DROP LOGIN nosuch'); IF @@ERROR = 15151 PRINT 'seen'")
                .says("Msg 15151, Level 16, State 1, Line 1: " + missing + " && seen");
    }
}
