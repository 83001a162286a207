package org.ekmsim.engine.tde;

import static org.assertj.core.api.Assertions.assertThat;

import org.ekmsim.world.Client;
import org.ekmsim.world.EngineFixture;
import org.ekmsim.world.Stage;
import org.ekmsim.world.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DATABASE ENCRYPTION KEY and SET ENCRYPTION; {@code DEK} stands for CREATE DATABASE ENCRYPTION KEY by the vault's key. */
class EncryptionHandlersTest {

    private static final String DEK = "CREATE DATABASE ENCRYPTION KEY WITH ALGORITHM = AES_256"
            + " ENCRYPTION BY SERVER ASYMMETRIC KEY EKMSampleASYKey";
    private static final String IN_TEST_DATABASE = "Changed database context to 'TestTDE'. && ";

    @ParameterizedTest(name = "{0}, {1}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
# stage    | login | given | batch in TestTDE | messages | source
DATABASE   | dba |  | DEK |  | the walk-through
ENCRYPTION_KEY | dba |  | ¶DEK | Msg 33103, Level 16, State ?, Line 2: A database encryption key already exists for this database. | 33103 exists
DATABASE   | dba | DROP LOGIN TDE_Login | DEK | Msg 33121, Level 16, State ?, Line 1: The asymmetric key 'EKMSampleASYKey' does not have a login associated with it.  Create a login and credential for this key to automatically access the extensible key management provider 'AzureKeyVault_EKM'. | must have a login made FROM it (33121)
DATABASE   | dba | ALTER LOGIN TDE_Login DROP CREDENTIAL sysadmin_ekm_cred | DEK | Msg 33046, Level 16, State ?, Line 1: Server principal 'TDE_Login' has no credential associated with cryptographic provider 'AzureKeyVault_EKM'. | the engine acts as the key's login (33046)
DATABASE   | dba | ALTER CREDENTIAL sysadmin_ekm_cred WITH IDENTITY = 'DocsSampleEKMKeyVault', SECRET = 'tooshort' | DEK | Msg 33028, Level 16, State ?, Line 1: Cannot open session for cryptographic provider 'AzureKeyVault_EKM'. Provider error code: 2050. (Provider Error - No explanation is available, consult EKM Provider for details) | session failure 33028; 2050 secret shorter than 32 characters
DATABASE   | dba |  | CREATE DATABASE ENCRYPTION KEY WITH ALGORITHM = AES_256 ENCRYPTION BY SERVER ASYMMETRIC KEY nokey | Msg 15151, Level 16, State ?, Line 1: Cannot find the asymmetric key 'nokey', because it does not exist or you do not have permission. | looked up in master (15151 when not there)
DATABASE   | dba | ALTER DATABASE TestTDE SET READ_ONLY | DEK | Msg 33118, Level 16, State ?, Line 1: Cannot enable or modify database encryption on a database that is read-only, has read-only files or is not recovered. | 33118 read-only
DATABASE   | dba |  | ALTER DATABASE ENCRYPTION KEY ENCRYPTION BY SERVER ASYMMETRIC KEY EKMSampleASYKey | Msg 33104, Level 16, State ?, Line 1: A database encryption key does not exist for this database. | 33104 none
ENCRYPTED  | dba |  | ALTER DATABASE ENCRYPTION KEY ENCRYPTION BY SERVER ASYMMETRIC KEY EKMSampleASYKey |  | re-wraps, no scan
DATABASE   | dba |  | DROP DATABASE ENCRYPTION KEY | Msg 33104, Level 16, State ?, Line 1: A database encryption key does not exist for this database. | 33104 none
ENCRYPTION_KEY | dba |  | DROP DATABASE ENCRYPTION KEY |  | state 1
ENCRYPTED  | dba |  | DROP DATABASE ENCRYPTION KEY | Msg 33105, Level 16, State ?, Line 1: Cannot drop the database encryption key because it is currently in use. Database encryption needs to be turned off to be able to drop the database encryption key. | 33105 while in use
ENCRYPTED  | dba | ALTER DATABASE TestTDE SET ENCRYPTION OFF | DROP DATABASE ENCRYPTION KEY |  | needs ENCRYPTION OFF and state 1
DATABASE   | dba |  | ALTER DATABASE TestTDE SET ENCRYPTION ON | Msg 33106, Level 16, State ?, Line 1: Cannot change database encryption state because no database encryption key is set. && Msg 5069, Level 16, State ?, Line 1: ALTER DATABASE statement failed. | with no key all four forms give 33106 (live)
DATABASE   | dba |  | ALTER DATABASE TestTDE SET ENCRYPTION OFF | Msg 33106, Level 16, State ?, Line 1: Cannot change database encryption state because no database encryption key is set. && Msg 5069, Level 16, State ?, Line 1: ALTER DATABASE statement failed. | with no key all four forms give 33106 (live)
DATABASE   | dba |  | ALTER DATABASE TestTDE SET ENCRYPTION SUSPEND | Msg 33106, Level 16, State ?, Line 1: Cannot change database encryption state because no database encryption key is set. && Msg 5069, Level 16, State ?, Line 1: ALTER DATABASE statement failed. | with no key all four forms give 33106 (live)
DATABASE   | dba |  | ALTER DATABASE CURRENT SET ENCRYPTION RESUME | Msg 33106, Level 16, State ?, Line 1: Cannot change database encryption state because no database encryption key is set. && Msg 5069, Level 16, State ?, Line 1: ALTER DATABASE statement failed. | with no key all four forms give 33106 (live)
ENCRYPTED  | dba |  | ALTER DATABASE TestTDE SET ENCRYPTION ON | Msg 33107, Level 16, State ?, Line 1: Cannot enable database encryption because it is already enabled. && Msg 5069, Level 16, State ?, Line 1: ALTER DATABASE statement failed. | 33107 already on
ENCRYPTION_KEY | dba |  | ALTER DATABASE TestTDE SET ENCRYPTION OFF | Msg 33108, Level 16, State ?, Line 1: Cannot disable database encryption because it is already disabled. && Msg 5069, Level 16, State ?, Line 1: ALTER DATABASE statement failed. | 33108 already off
ENCRYPTED  | dba |  | ALTER DATABASE TestTDE SET ENCRYPTION SUSPEND | Msg 33561, Level 16, State ?, Line 1: Encryption scan can not be suspended because no encryption scan is in progress. && Msg 5069, Level 16, State ?, Line 1: ALTER DATABASE statement failed. | 33561 nothing to suspend
ENCRYPTED  | dba |  | ALTER DATABASE TestTDE SET ENCRYPTION RESUME | Msg 33558, Level 16, State ?, Line 1: Encryption scan can not be resumed because no encryption scan is in progress. && Msg 5069, Level 16, State ?, Line 1: ALTER DATABASE statement failed. | 33558 nothing to resume
ENCRYPTION_KEY | dba | ALTER DATABASE TestTDE SET READ_ONLY | ALTER DATABASE TestTDE SET ENCRYPTION ON | Msg 33118, Level 16, State ?, Line 1: Cannot enable or modify database encryption on a database that is read-only, has read-only files or is not recovered. && Msg 5069, Level 16, State ?, Line 1: ALTER DATABASE statement failed. | 33118 read-only
ENCRYPTED  | dba |  | ALTER DATABASE tempdb SET ENCRYPTION OFF | Msg 33102, Level 16, State ?, Line 1: Cannot encrypt a system database. Database encryption operations cannot be performed for 'master', 'model', 'tempdb', 'msdb', or 'resource' databases. && Msg 5069, Level 16, State ?, Line 1: ALTER DATABASE statement failed. | 33102 system database
ENCRYPTED  | dba |  | USE master; DEK | Changed database context to 'master'. && Msg 33102, Level 16, State ?, Line 1: Cannot encrypt a system database. Database encryption operations cannot be performed for 'master', 'model', 'tempdb', 'msdb', or 'resource' databases. | 33102 system database
""")
    void says(Stage stage, String login, @Nullable String given, String batch, @Nullable String messages) {
        String text = "USE TestTDE; " + batch.replace("DEK", DEK);
        String expected = IN_TEST_DATABASE + (messages == null ? "" : messages);
        EngineFixture.row(stage, login, given, text)
                .says(messages == null ? IN_TEST_DATABASE.replace(" && ", "") : expected);
    }

    @Test
    void the_view_shows_the_key_and_the_thumbprint_of_its_protector() {
        World world = EngineFixture.at(Stage.ENCRYPTED).world();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        Object thumbprint =
                dba.run("SELECT thumbprint FROM sys.asymmetric_keys").value();
        dba.run(
                        "SELECT DB_NAME(database_id), encryption_state, encryption_state_desc, key_algorithm, key_length, encryptor_type,"
                                + " encryptor_thumbprint, percent_complete, encryption_scan_state_desc FROM sys.dm_database_encryption_keys"
                                + " WHERE database_id = DB_ID('TestTDE')")
                .returns("TestTDE | 3 | ENCRYPTED | AES | 256 | ASYMMETRIC KEY | " + thumbprint + " | 0.0 | COMPLETE");
    }

    @Test
    void who_may_not_view_server_state_is_refused_with_300_and_297() {
        EngineFixture.at(Stage.ENCRYPTED)
                .as("clerk")
                .sql("SELECT * FROM sys.dm_database_encryption_keys")
                .says(
                        "Msg 300, Level 14, State ?, Line 1: VIEW SERVER SECURITY STATE permission was denied on object 'server', database 'master'."
                                + " && Msg 297, Level 16, State ?, Line 1: The user does not have permission to perform this action.");
    }

    @Test
    void tempdb_is_encrypted_with_the_first_database_and_plain_again_after_the_restart_without_any() {
        World world = EngineFixture.at(Stage.ENCRYPTED).world();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        String tempdb = "SELECT is_encrypted FROM sys.databases WHERE name = 'tempdb'";
        String state = "SELECT encryption_state FROM sys.dm_database_encryption_keys WHERE database_id = 2";
        dba.run(tempdb).returns("true");
        dba.run(state).returns("3");
        dba.run("ALTER DATABASE TestTDE SET ENCRYPTION OFF").saysNothing();
        dba.run(tempdb).returns("true");
        world.defaultInstance().restart();
        Client again = EngineFixture.connect(world, EngineFixture.DBA);
        again.run(tempdb).returns("false");
        again.run(state).returns();
    }

    @Test
    void tempdb_stays_encrypted_over_a_restart_while_a_database_is() {
        World world = EngineFixture.at(Stage.ENCRYPTED).world();
        world.defaultInstance().restart();
        EngineFixture.connect(world, EngineFixture.DBA)
                .run("SELECT name FROM sys.databases WHERE is_encrypted = 1 ORDER BY database_id")
                .returns("tempdb", "TestTDE");
    }

    @Test
    void is_encrypted_follows_the_statement() {
        World world = EngineFixture.at(Stage.ENCRYPTION_KEY).world();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        String flag = "SELECT is_encrypted FROM sys.databases WHERE name = 'TestTDE'";
        dba.run(flag).returns("false");
        dba.run("ALTER DATABASE TestTDE SET ENCRYPTION ON").saysNothing();
        dba.run(flag).returns("true");
        dba.run("ALTER DATABASE TestTDE SET ENCRYPTION OFF").saysNothing();
        dba.run(flag).returns("false");
    }

    @Test
    void start_and_end_of_the_scan_are_logged() {
        assertThat(EngineFixture.at(Stage.ENCRYPTED).world().defaultInstance().errorLog())
                .extracting(line -> line.replaceFirst("^.{22} spid\\d+s? +", ""))
                .endsWith(
                        "Beginning database encryption scan for database 'TestTDE'.",
                        "Database encryption scan for database 'TestTDE' is complete.");
    }

    @Test
    void plain_text_is_on_the_disk_before_and_not_after() {
        byte[] note = "first note".getBytes(java.nio.charset.StandardCharsets.UTF_16LE);
        String file = "C:\\Program Files\\Microsoft SQL Server\\MSSQL16.MSSQLSERVER\\MSSQL\\DATA\\TestTDE.mdf";
        assertThat(EngineFixture.at(Stage.ENCRYPTION_KEY)
                        .world()
                        .state()
                        .disk("SQLVM01")
                        .file(file)
                        .count(note))
                .isPositive();
        assertThat(EngineFixture.at(Stage.ENCRYPTED)
                        .world()
                        .state()
                        .disk("SQLVM01")
                        .file(file)
                        .count(note))
                .isZero();
    }
}
