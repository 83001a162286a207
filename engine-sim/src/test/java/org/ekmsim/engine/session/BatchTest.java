package org.ekmsim.engine.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ekmsim.engine.message.EngineError;
import org.ekmsim.world.Client;
import org.ekmsim.world.EngineFixture;
import org.ekmsim.world.Stage;
import org.ekmsim.world.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parse, compile and run: what stops a whole batch, and what only its statement. */
class BatchTest {

    @ParameterizedTest(name = "{0}, {1}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
# stage    | login | given | batch | messages | source
INSTALLED  | dba   |  | PRINT 'first'¶CREATE CREDENTIAL c WITH | Msg 102, Level 15, State ?, Line 2: Incorrect syntax near 'WITH'. | one syntax error stops all of the batch
DATABASE   | dba   |  | PRINT 'first'¶SELECT nocolumn FROM TestTDE.dbo.notes | Msg 207, Level 16, State ?, Line 2: Invalid column name 'nocolumn'. | 207 on objects that exist stops the batch
DATABASE   | dba   |  | PRINT 'first'¶SELECT nocolumn FROM TestTDE.dbo.nothing¶PRINT 'last' | first && Msg 208, Level 16, State ?, Line 2: Invalid object name 'TestTDE.dbo.nothing'. | 208 is raised when the statement is reached, and ends the batch
INSTALLED  | dba   |  | CREATE TABLE tempdb.dbo.t (id int); INSERT INTO tempdb.dbo.t VALUES (1); SELECT id FROM tempdb.dbo.t |  | deferred name resolution
INSTALLED  | dba   |  | PRINT 'first'; USE nothing | Msg 911, Level 16, State ?, Line 1: Database 'nothing' does not exist. Make sure that the name is entered correctly. | 911 stops the batch
INSTALLED  | dba   |  | IF 1 = 0 USE nothing | Msg 911, Level 16, State ?, Line 1: Database 'nothing' does not exist. Make sure that the name is entered correctly. | also where it would never be reached
INSTALLED  | dba   |  | IF 1 = 0 PRINT @x | Msg 137, Level 15, State ?, Line 1: Must declare the scalar variable "@x". | also where it would never be reached
INSTALLED  | dba   |  | DROP CREDENTIAL a¶DROP CREDENTIAL b | Msg 15151, Level 16, State ?, Line 1: Cannot drop the credential 'a', because it does not exist or you do not have permission. && Msg 15151, Level 16, State ?, Line 2: Cannot drop the credential 'b', because it does not exist or you do not have permission. | run-time errors end the statement, not the batch
INSTALLED  | clerk |  | SELECT 1 FROM sys.configurations WHERE 1 = 0 |  | views of sys are there for everybody
""")
    void says(Stage stage, String login, @Nullable String given, String batch, @Nullable String messages) {
        EngineFixture.row(stage, login, given, batch).says(messages == null ? "" : messages);
    }

    @Test
    void a_failed_login_is_18456() {
        World world = EngineFixture.at(Stage.KEY_LOGIN).world();
        for (String login : new String[] {"nobody", "TDE_Login"}) {
            assertThatThrownBy(() -> EngineFixture.connect(world, login))
                    .isInstanceOfSatisfying(EngineError.class, error -> {
                        assertThat(error.number()).isEqualTo(18456);
                        assertThat(error.state()).isEqualTo(1);
                    });
        }
    }

    @Test
    void sessions_have_numbers_from_51_and_free_ones_are_given_again() {
        World world = EngineFixture.at(Stage.INSTALLED).world();
        Client first = EngineFixture.connect(world, EngineFixture.DBA);
        Client second = EngineFixture.connect(world, EngineFixture.DBA);
        assertThat(first.run("SELECT @@SPID").value()).isEqualTo(51);
        assertThat(second.run("SELECT @@SPID").value()).isEqualTo(52);
        second.session().close();
        assertThat(EngineFixture.connect(world, EngineFixture.DBA).session().id())
                .isEqualTo(52);
    }

    @Test
    void a_closed_session_takes_no_request() {
        Client client = EngineFixture.connect(EngineFixture.at(Stage.INSTALLED).world(), EngineFixture.DBA);
        client.session().close();
        client.session().close();
        assertThatThrownBy(() -> client.run("SELECT 1")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_reset_returns_to_master_and_forgets_session_trace_flags() {
        World world = EngineFixture.at(Stage.DATABASE).world();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        dba.run("USE TestTDE; DBCC TRACEON (4675) WITH NO_INFOMSGS").succeeds();
        dba.reset();
        assertThat(dba.run("SELECT DB_NAME()").value()).isEqualTo("master");
        dba.run("DBCC TRACESTATUS WITH NO_INFOMSGS").returns();
    }

    @Test
    void the_session_knows_its_login_server_and_version() {
        EngineFixture.at(Stage.INSTALLED)
                .as("clerk")
                .sql(
                        "SELECT SUSER_SNAME(), ORIGINAL_LOGIN(), IS_SRVROLEMEMBER('sysadmin'), @@SERVERNAME, @@SERVICENAME,"
                                + " SERVERPROPERTY('ProductVersion'), SERVERPROPERTY('EngineEdition'), SERVERPROPERTY('InstanceName'),"
                                + " SERVERPROPERTY('NoSuchProperty')")
                .returns("clerk | clerk | 0 | SQLVM01 | MSSQLSERVER | 16.0.4175.1 | 3 | null | null");
        EngineFixture.at(Stage.INSTALLED)
                .sql(
                        "SELECT IS_SRVROLEMEMBER('SYSADMIN'), IS_SRVROLEMEMBER('sysadmin', 'clerk'), IS_SRVROLEMEMBER('nothing')")
                .returns("1 | 0 | null");
    }

    @Test
    void names_that_are_unknown_or_closed_have_no_ids() {
        EngineFixture.at(Stage.DATABASE)
                .given("ALTER DATABASE TestTDE SET OFFLINE")
                .sql(
                        "SELECT DB_ID('nothing'), DB_NAME(99), OBJECT_ID('TestTDE.dbo.notes'), SUSER_ID('nobody'), ASYMKEY_ID('none')")
                .returns("null | null | null | null | null");
        assertThat(EngineFixture.at(Stage.DATABASE)
                        .sql("SELECT OBJECT_ID('[TestTDE].[dbo].[NOTES]')")
                        .value())
                .isNotNull();
    }

    @Test
    void every_statement_ends_with_a_done_and_a_failed_one_says_so() {
        assertThat(EngineFixture.at(Stage.INSTALLED)
                        .sql("SELECT 1; DROP CREDENTIAL x; SELECT 2, 3")
                        .endings())
                .extracting(Done::error)
                .containsExactly(false, true, false);
    }

    @Test
    void messages_carry_the_name_of_the_server() {
        assertThat(EngineFixture.at(Stage.INSTALLED).sql("PRINT 'x'").messages())
                .singleElement()
                .satisfies(message -> assertThat(message.server()).isEqualTo("SQLVM01"));
    }
}
