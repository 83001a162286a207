package org.ekmsim.engine.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.ekmsim.engine.message.ServerMessage;
import org.ekmsim.world.Client;
import org.ekmsim.world.EngineFixture;
import org.ekmsim.world.Stage;
import org.ekmsim.world.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CREATE, DROP, USE and ALTER DATABASE ... SET; each row names its source. */
class DatabaseHandlersTest {

    @ParameterizedTest(name = "{0}, {1}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
# stage    | login | given | batch | messages | source
INSTALLED  | dba   |  | CREATE DATABASE d |  | prints nothing on success
INSTALLED  | builder |  | CREATE DATABASE d |  | dbcreator
INSTALLED  | clerk |  | CREATE DATABASE d | Msg 262, Level 16, State ?, Line 1: CREATE DATABASE permission denied in database 'master'. | CREATE: 262
INSTALLED  | dba   |  | CREATE DATABASE MASTER | Msg 1801, Level 16, State ?, Line 1: Database 'MASTER' already exists. Choose a different database name. | CREATE: 1801
DATABASE   | clerk |  | CREATE DATABASE TestTDE | Msg 262, Level 16, State ?, Line 1: CREATE DATABASE permission denied in database 'master'. | permission before existence
DATABASE   | dba   |  | DROP DATABASE testtde |  | DROP
INSTALLED  | dba   |  | DROP DATABASE nothing | Msg 3701, Level 11, State ?, Line 1: Cannot drop the database 'nothing', because it does not exist or you do not have permission. | DROP: 3701 unknown (level 11)
INSTALLED  | dba   |  | DROP DATABASE IF EXISTS nothing |  | no error with IF EXISTS
DATABASE   | clerk |  | DROP DATABASE TestTDE | Msg 3701, Level 11, State ?, Line 1: Cannot drop the database 'TestTDE', because it does not exist or you do not have permission. | one text for missing permission too
INSTALLED  | dba   |  | DROP DATABASE tempdb | Msg 3708, Level 16, State ?, Line 1: Cannot drop the database 'tempdb' because it is a system database. | 3708 system
DATABASE   | dba   |  | USE TestTDE; DROP DATABASE TestTDE | Changed database context to 'TestTDE'. && Msg 3702, Level 16, State ?, Line 1: Cannot drop database "TestTDE" because it is currently in use. | 3702 in use
ENCRYPTED  | dba   |  | DROP DATABASE TestTDE |  | a database with a database encryption key can be dropped
INSTALLED  | dba   |  | USE nothing | Msg 911, Level 16, State ?, Line 1: Database 'nothing' does not exist. Make sure that the name is entered correctly. | USE: 911
INSTALLED  | dba   |  | USE TEMPDB | Changed database context to 'tempdb'. | USE: 5701 with the name as created
INSTALLED  | dba   |  | ALTER DATABASE nothing SET ONLINE | Msg 5011, Level 14, State ?, Line 1: User does not have permission to alter database 'nothing', the database does not exist, or the database is not in a state that allows access checks. && Msg 5069, Level 16, State ?, Line 1: ALTER DATABASE statement failed. | 5011, then 5069 (live)
DATABASE   | clerk |  | ALTER DATABASE TestTDE SET OFFLINE | Msg 5011, Level 14, State ?, Line 1: User does not have permission to alter database 'TestTDE', the database does not exist, or the database is not in a state that allows access checks. && Msg 5069, Level 16, State ?, Line 1: ALTER DATABASE statement failed. | ALTER DATABASE SET: 5011
INSTALLED  | dba   |  | ALTER DATABASE master SET OFFLINE | Msg 5058, Level 16, State ?, Line 1: Option 'OFFLINE' cannot be set in database 'master'. && Msg 5069, Level 16, State ?, Line 1: ALTER DATABASE statement failed. | 5058 option not for this database
INSTALLED  | dba   |  | ALTER DATABASE tempdb SET READ_ONLY | Msg 5058, Level 16, State ?, Line 1: Option 'READ_ONLY' cannot be set in database 'tempdb'. && Msg 5069, Level 16, State ?, Line 1: ALTER DATABASE statement failed. | 5058
DATABASE   | dba   |  | ALTER DATABASE TestTDE SET OFFLINE |  | nobody is in it
DATABASE   | dba   | ALTER DATABASE TestTDE SET OFFLINE | USE TestTDE | Msg 942, Level 14, State ?, Line 1: Database 'TestTDE' cannot be opened because it is offline. | USE of an offline database
DATABASE   | dba   | ALTER DATABASE TestTDE SET OFFLINE | SELECT * FROM TestTDE.dbo.notes | Msg 942, Level 14, State ?, Line 1: Database 'TestTDE' cannot be opened because it is offline. | the same by a name of three parts
DATABASE   | dba   | ALTER DATABASE TestTDE SET OFFLINE | DELETE FROM TestTDE.dbo.notes | Msg 942, Level 14, State ?, Line 1: Database 'TestTDE' cannot be opened because it is offline. | the same by a name of three parts
DATABASE   | dba   | ALTER DATABASE TestTDE SET OFFLINE | ALTER DATABASE TestTDE SET ONLINE; SELECT note FROM TestTDE.dbo.notes WHERE id = 1 |  | back online
DATABASE   | dba   |  | USE TestTDE; ALTER DATABASE TestTDE SET OFFLINE | Changed database context to 'TestTDE'. && Failed to restart the current database. The current database is switched to master. && Changed database context to 'master'. | 5068 when a session takes its own database offline and lands in master
DATABASE   | dba   |  | ALTER DATABASE TestTDE SET SINGLE_USER WITH ROLLBACK IMMEDIATE |  | 5060 only when another session was in the database
DATABASE   | dba   | ALTER DATABASE TestTDE SET READ_ONLY | DELETE FROM TestTDE.dbo.notes | Msg 3906, Level 16, State ?, Line 1: Failed to update database "TestTDE" because the database is read-only. | 3906
""")
    void says(Stage stage, String login, @Nullable String given, String batch, @Nullable String messages) {
        EngineFixture.row(stage, login, given, batch).says(messages == null ? "" : messages);
    }

    @Test
    void create_and_use_in_one_batch_stop_the_batch_before_anything_runs() {
        World world = EngineFixture.at(Stage.INSTALLED).world();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        dba.run("PRINT 'first';\nCREATE DATABASE d;\nUSE d;")
                .says(
                        "Msg 911, Level 16, State ?, Line 3: Database 'd' does not exist. Make sure that the name is entered correctly.");
        assertThat(dba.run("SELECT DB_ID('d')").value()).isNull();
    }

    @Test
    void other_sessions_are_thrown_out_with_rollback_immediate_and_named_with_no_wait() {
        World world = EngineFixture.at(Stage.DATABASE).world();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        Client other = EngineFixture.connect(world, "CONTOSO\\second");
        other.run("USE TestTDE").succeeds();
        dba.run("ALTER DATABASE TestTDE SET SINGLE_USER WITH NO_WAIT")
                .says(
                        "Msg 5070, Level 16, State ?, Line 1: Database state cannot be changed while other users are using the database"
                                + " 'TestTDE' && Msg 5069, Level 16, State ?, Line 1: ALTER DATABASE statement failed.");
        assertThat(other.session().isClosed()).isFalse();
        dba.run("ALTER DATABASE TestTDE SET SINGLE_USER WITH ROLLBACK IMMEDIATE")
                .prints(
                        "Nonqualified transactions are being rolled back. Estimated rollback completion: 0%.",
                        "Nonqualified transactions are being rolled back. Estimated rollback completion: 100%.");
        assertThat(other.session().isClosed()).isTrue();
    }

    @Test
    void a_single_user_database_has_room_for_one() {
        World world = EngineFixture.at(Stage.DATABASE)
                .given("ALTER DATABASE TestTDE SET SINGLE_USER")
                .world();
        Client first = EngineFixture.connect(world, EngineFixture.DBA);
        Client second = EngineFixture.connect(world, "CONTOSO\\second");
        first.run("USE TestTDE").succeeds();
        second.run("USE TestTDE")
                .says(
                        "Msg 924, Level 14, State ?, Line 1: Database 'TestTDE' is already open and can only have one user at a time.");
        first.run("USE master; ALTER DATABASE TestTDE SET MULTI_USER").succeeds();
        second.run("USE TestTDE").succeeds();
    }

    @Test
    void the_client_is_told_of_the_new_database() {
        assertThat(EngineFixture.at(Stage.DATABASE).sql("USE testtde").changes())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.oldValue()).isEqualTo("master");
                    assertThat(change.newValue()).isEqualTo("TestTDE");
                });
    }

    @Test
    void the_view_shows_system_databases_first_and_ids_of_dropped_ones_again() {
        World world = EngineFixture.at(Stage.DATABASE).world();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        String databases = "SELECT name, database_id, state_desc, user_access_desc, is_encrypted, compatibility_level"
                + " FROM sys.databases WHERE database_id IN (1, 2, 3, 4, 5) ORDER BY database_id";
        dba.run(databases)
                .returns(
                        "master | 1 | ONLINE | MULTI_USER | false | 160",
                        "tempdb | 2 | ONLINE | MULTI_USER | false | 160",
                        "model | 3 | ONLINE | MULTI_USER | false | 160",
                        "msdb | 4 | ONLINE | MULTI_USER | false | 160",
                        "TestTDE | 5 | ONLINE | MULTI_USER | false | 160");
        dba.run("DROP DATABASE TestTDE; CREATE DATABASE other").saysNothing();
        dba.run("SELECT name FROM sys.databases WHERE database_id = 5").returns("other");
    }

    @Test
    void rows_come_back_from_the_pages_after_offline_and_restart() {
        World world = EngineFixture.at(Stage.DATABASE).world();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        dba.run("ALTER DATABASE TestTDE SET OFFLINE; ALTER DATABASE TestTDE SET ONLINE")
                .saysNothing();
        dba.run("SELECT id, note FROM TestTDE.dbo.notes").returns("1 | first note", "2 | second note");
        world.defaultInstance().restart();
        EngineFixture.connect(world, EngineFixture.DBA)
                .run("SELECT id, note FROM TestTDE.dbo.notes")
                .returns("1 | first note", "2 | second note");
    }

    @Test
    void an_unavailable_protector_leaves_the_database_pending_and_says_so_in_three_messages() {
        World world = EngineFixture.at(Stage.ENCRYPTED)
                .given("ALTER LOGIN TDE_Login DROP CREDENTIAL sysadmin_ekm_cred")
                .world();
        world.defaultInstance().restart();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        dba.run("SELECT state_desc FROM sys.databases WHERE name = 'TestTDE'").returns("RECOVERY_PENDING");
        dba.run("USE TestTDE")
                .fails(
                        945,
                        14,
                        2,
                        "Database 'TestTDE' cannot be opened due to inaccessible files or insufficient memory or disk space."
                                + " See the SQL Server errorlog for details.");
        assertThat(dba.run("ALTER DATABASE TestTDE SET ONLINE").messages())
                .extracting(ServerMessage::number)
                .containsExactly(33046, 5181, 5069);
        assertThat(world.defaultInstance().errorLog()).anySatisfy(line -> assertThat(line)
                .contains("Server principal 'TDE_Login' has no credential associated"));
        dba.run("ALTER LOGIN TDE_Login ADD CREDENTIAL sysadmin_ekm_cred; ALTER DATABASE TestTDE SET ONLINE")
                .saysNothing();
        dba.run("SELECT note FROM TestTDE.dbo.notes").returns("first note", "second note");
    }

    @Test
    void tempdb_is_made_anew_at_restart() {
        World world = EngineFixture.at(Stage.INSTALLED).world();
        EngineFixture.connect(world, EngineFixture.DBA)
                .run("CREATE TABLE tempdb.dbo.scratch (id int)")
                .saysNothing();
        world.defaultInstance().restart();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        dba.run("SELECT id FROM tempdb.dbo.scratch")
                .says("Msg 208, Level 16, State ?, Line 1: Invalid object name 'tempdb.dbo.scratch'.");
        dba.run("SELECT name FROM sys.databases WHERE database_id = 2").returns("tempdb");
    }

    @Test
    void a_database_brought_online_twice_keeps_the_rows_of_the_first() {
        World world = EngineFixture.at(Stage.DATABASE).world();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        dba.run("ALTER DATABASE TestTDE SET OFFLINE; ALTER DATABASE TestTDE SET ONLINE")
                .saysNothing();
        dba.run("INSERT INTO TestTDE.dbo.notes VALUES (3, N'third note')").succeeds();
        world.defaultInstance()
                .databaseStartup()
                .open("TestTDE", dba.session().id(), dba.session().cancellation());
        dba.run("SELECT COUNT(*) FROM TestTDE.dbo.notes").returns("3");
    }

    @Test
    void a_login_without_a_user_stays_outside() {
        World world = EngineFixture.at(Stage.DATABASE).world();
        Client clerk = EngineFixture.connect(world, "clerk");
        String refused = "Msg 916, Level 14, State ?, Line 1: The server principal \"clerk\" is not able to access the"
                + " database \"TestTDE\" under the current security context.";
        clerk.run("USE TestTDE").says(refused);
        clerk.run("SELECT note FROM TestTDE.dbo.notes").says(refused);
        clerk.run("DELETE FROM TestTDE.dbo.notes").says(refused);
    }

    @Test
    void a_closed_database_takes_no_option_but_online() {
        World world = EngineFixture.at(Stage.DATABASE).world();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        dba.run("ALTER DATABASE TestTDE SET OFFLINE").saysNothing();
        String offline =
                "Msg 942, Level 14, State ?, Line 1: Database 'TestTDE' cannot be opened because it is offline."
                        + " && Msg 5069, Level 16, State ?, Line 1: ALTER DATABASE statement failed.";
        dba.run("ALTER DATABASE TestTDE SET READ_ONLY").says(offline);
        dba.run("ALTER DATABASE TestTDE SET ENCRYPTION ON").says(offline);
    }

    @Test
    void options_are_logged_as_a_server_logs_them() {
        World world = EngineFixture.at(Stage.DATABASE).world();
        EngineFixture.connect(world, EngineFixture.DBA)
                .run("ALTER DATABASE TestTDE SET SINGLE_USER")
                .saysNothing();
        assertThat(world.defaultInstance().errorLog())
                .last()
                .asString()
                .endsWith("Setting database option SINGLE_USER to ON for database 'TestTDE'.");
    }
}
