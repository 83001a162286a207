package org.ekmsim.engine.tde;

import static org.assertj.core.api.Assertions.assertThat;

import org.ekmsim.engine.database.DatabaseState;
import org.ekmsim.engine.type.Binary;
import org.ekmsim.world.Client;
import org.ekmsim.world.EngineFixture;
import org.ekmsim.world.Stage;
import org.ekmsim.world.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Databases encrypted under a certificate, and the way from there to a key at a provider and back. */
class EncryptionByCertificateTest {

    private static final String MASTER = "CREATE MASTER KEY ENCRYPTION BY PASSWORD = 'Un-guess-4-ble'";
    private static final String CERTIFICATE = "CREATE CERTIFICATE TdeCert WITH SUBJECT = 'TDE'";
    private static final String DEK = "USE TestTDE; CREATE DATABASE ENCRYPTION KEY WITH ALGORITHM = AES_256"
            + " ENCRYPTION BY SERVER CERTIFICATE TdeCert; USE master";
    private static final String ON = "ALTER DATABASE TestTDE SET ENCRYPTION ON";
    private static final String KEYS =
            "SELECT encryption_state, encryptor_type FROM sys.dm_database_encryption_keys WHERE database_id = DB_ID('TestTDE')";
    private static final String WARNING =
            "Warning: The certificate used for encrypting the database encryption key has not been"
                    + " backed up. You should immediately back up the certificate and the private key associated with the certificate."
                    + " If the certificate ever becomes unavailable or if you must restore or attach the database on another server, you"
                    + " must have backups of both the certificate and the private key or you will not be able to open the database.";

    private static final EngineFixture ENCRYPTED =
            EngineFixture.at(Stage.DATABASE).given(MASTER, CERTIFICATE, DEK, ON);

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
# stage    | given | batch | messages | source
DATABASE   | MASTER;;CERTIFICATE | DEK | WARNING | not backed up: warning 33091
DATABASE   | MASTER;;CERTIFICATE;;BACKUP CERTIFICATE TdeCert TO FILE = 'c.cer' WITH PRIVATE KEY (FILE = 'c.pvk', ENCRYPTION BY PASSWORD = 'C0py-word') | DEK |  | backed up
DATABASE   | MASTER | DEK | Msg 15151, Level 16, State ?, Line 1: Cannot find the certificate 'TdeCert', because it does not exist or you do not have permission. | looked up in master (15151)
DATABASE   | CREATE CERTIFICATE TdeCert ENCRYPTION BY PASSWORD = 'Un-guess-4-ble' WITH SUBJECT = 'TDE' | DEK | Msg 33101, Level 16, State ?, Line 1: Cannot use certificate 'TdeCert', because its private key is not present or it is not protected by the database master key. SQL Server requires the ability to automatically access the private key of the certificate used for this operation. | password-only is refused
DATABASE   | MASTER;;CERTIFICATE;;ALTER CERTIFICATE TdeCert REMOVE PRIVATE KEY | DEK | Msg 33101, Level 16, State ?, Line 1: Cannot use certificate 'TdeCert', because its private key is not present or it is not protected by the database master key. SQL Server requires the ability to automatically access the private key of the certificate used for this operation. | private key present
DATABASE   | MASTER;;CERTIFICATE;;ALTER MASTER KEY DROP ENCRYPTION BY SERVICE MASTER KEY | DEK | Msg 15581, Level 16, State ?, Line 1: Please create a master key in the database or open the master key in the session before performing this operation. | master key open (15581)
ENCRYPTED  | MASTER;;CERTIFICATE | USE TestTDE; ALTER DATABASE ENCRYPTION KEY ENCRYPTION BY SERVER CERTIFICATE TdeCert; USE master | WARNING | from a key at a provider to a certificate
DATABASE   | MASTER;;CERTIFICATE;;DEK | DROP CERTIFICATE TdeCert | Msg 3716, Level 16, State 15, Line 1: The certificate 'TdeCert' cannot be dropped because it is bound to one or more database encryption key. | it protects a database encryption key
DATABASE   | MASTER;;CERTIFICATE;;DEK | ALTER CERTIFICATE TdeCert REMOVE PRIVATE KEY | Msg 33011, Level 16, State ?, Line 1: The certificate private key cannot be dropped because one or more entities are encrypted by it. | private key in use
""")
    void says(Stage stage, String given, String batch, @Nullable String messages) {
        String said = messages == null ? "" : messages.replace("WARNING", WARNING);
        World world =
                EngineFixture.at(stage).given(inWords(given).split(";;", -1)).world();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        String statement = inWords(batch);
        if (statement.startsWith("USE TestTDE; ")) {
            dba.run("USE TestTDE").succeeds();
        }
        dba.run(statement.replace("USE TestTDE; ", "").replace("; USE master", ""))
                .says(said);
    }

    private static String inWords(String batch) {
        return batch.replaceAll("^MASTER", MASTER)
                .replaceAll("\\bCERTIFICATE(?=;;|$)", CERTIFICATE)
                .replaceAll("\\bDEK$", DEK);
    }

    @Test
    void it_is_encrypted_like_any_other() {
        ENCRYPTED.sql(KEYS).returns("3 | CERTIFICATE");
        ENCRYPTED
                .sql("SELECT COUNT(*) FROM sys.certificates c JOIN sys.dm_database_encryption_keys k"
                        + " ON c.thumbprint = k.encryptor_thumbprint")
                .returns("1");
    }

    @Test
    void a_restart_opens_it_by_the_service_master_key() {
        World world = ENCRYPTED.world();
        world.defaultInstance().restart();

        EngineFixture.connect(world, EngineFixture.DBA)
                .run("SELECT note FROM TestTDE.dbo.notes WHERE id = 1")
                .returns("first note");
    }

    @Test
    void without_the_service_master_key_a_restart_does_not_open_it() {
        World world = ENCRYPTED
                .given("ALTER MASTER KEY DROP ENCRYPTION BY SERVICE MASTER KEY")
                .world();
        world.defaultInstance().restart();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);

        dba.run("SELECT state_desc FROM sys.databases WHERE name = 'TestTDE'").returns("RECOVERY_PENDING");
        assertThat(world.defaultInstance().errorLog()).anyMatch(line -> line.contains("Error: 15581"));

        dba.run("OPEN MASTER KEY DECRYPTION BY PASSWORD = 'Un-guess-4-ble';"
                        + " ALTER MASTER KEY ADD ENCRYPTION BY SERVICE MASTER KEY")
                .succeeds();
        dba.run("ALTER DATABASE TestTDE SET ONLINE").succeeds();
        assertThat(world.defaultInstance().state().databases().get("TestTDE").state())
                .isEqualTo(DatabaseState.ONLINE);
    }

    @Test
    void a_certificate_put_under_a_password_fails_at_the_next_restart() {
        World world = ENCRYPTED
                .given("ALTER CERTIFICATE TdeCert WITH PRIVATE KEY (ENCRYPTION BY PASSWORD = 'An0ther-word')")
                .world();
        world.defaultInstance().restart();

        assertThat(world.defaultInstance().errorLog()).anyMatch(line -> line.contains("Error: 33101"));
    }

    @Test
    void it_moves_to_a_key_at_a_provider_and_back() {
        EngineFixture byKey = EngineFixture.at(Stage.ENCRYPTED).given(MASTER, CERTIFICATE);
        byKey.sql(KEYS).returns("3 | ASYMMETRIC KEY");
        EngineFixture byCertificate =
                byKey.given("USE TestTDE; ALTER DATABASE ENCRYPTION KEY ENCRYPTION BY SERVER CERTIFICATE TdeCert");
        byCertificate.sql(KEYS).returns("3 | CERTIFICATE");
        EngineFixture back = byCertificate.given(
                "USE TestTDE; ALTER DATABASE ENCRYPTION KEY ENCRYPTION BY SERVER ASYMMETRIC KEY EKMSampleASYKey");
        back.sql(KEYS).returns("3 | ASYMMETRIC KEY");
        World world = back.given("USE master", "DROP CERTIFICATE TdeCert; DROP MASTER KEY")
                .world();
        world.defaultInstance().restart();

        EngineFixture.connect(world, EngineFixture.DBA)
                .run("SELECT note FROM TestTDE.dbo.notes WHERE id = 1")
                .returns("first note");
    }

    @Test
    void another_key_of_the_database_takes_all_pages_with_it() {
        World world = ENCRYPTED
                .given("USE TestTDE; ALTER DATABASE ENCRYPTION KEY REGENERATE WITH ALGORITHM = AES_128")
                .world();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        dba.run(
                        "SELECT key_length, encryption_state FROM sys.dm_database_encryption_keys WHERE database_id = DB_ID('TestTDE')")
                .returns("128 | 3");
        world.defaultInstance().restart();

        EngineFixture.connect(world, EngineFixture.DBA)
                .run("SELECT note FROM TestTDE.dbo.notes WHERE id = 2")
                .returns("second note");
    }

    @Test
    void who_may_not_see_the_certificate_cannot_use_it() {
        EngineFixture owner = EngineFixture.at(Stage.DATABASE)
                .given(MASTER, CERTIFICATE, "USE TestTDE; CREATE USER clerk; GRANT CONTROL TO clerk");

        assertThat(owner.as("clerk").sql(DEK).messages())
                .anyMatch(message -> message.number() == 15151 && message.text().contains("certificate 'TdeCert'"));
        owner.given("USE master; CREATE USER clerk; GRANT VIEW DEFINITION ON CERTIFICATE::TdeCert TO clerk")
                .as("clerk")
                .sql(DEK)
                .succeeds();
    }

    @Test
    void the_stored_key_is_not_the_key() {
        World world = ENCRYPTED.world();
        OpenEncryptionKey key =
                world.defaultInstance().state().databases().get("TestTDE").encryptionKey();

        assertThat(key).isNotNull();
        assertThat(key.key().wrapped()).isNotEqualTo(Binary.of(key.pageKey().toBytes()));
    }
}
