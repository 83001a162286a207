package org.ekmsim.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.ekmsim.hsm.Hsm;
import org.ekmsim.hsm.HsmCondition;
import org.ekmsim.surroundings.ProviderCall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys of a hardware security module through its vendor's provider: extensible-key-management-ekm, create-asymmetric-key. */
class Pkcs11ProviderTest {

    private static final String WORLD = WorldTexts.shipped("pkcs11-provider");
    private static final String NEW_KEY = "CREATE ASYMMETRIC KEY k FROM PROVIDER hsm"
            + " WITH ALGORITHM = RSA_2048, PROVIDER_KEY_NAME = 'NewKey', CREATION_DISPOSITION = CREATE_NEW";
    private static final String OPEN_KEY = "CREATE ASYMMETRIC KEY k FROM PROVIDER hsm"
            + " WITH PROVIDER_KEY_NAME = 'TdeKey', CREATION_DISPOSITION = OPEN_EXISTING";

    private final World world = EngineFixture.open(WORLD);
    private final Client dba = EngineFixture.connect(world, EngineFixture.DBA);

    private Client registered() {
        Stage.ENABLED.batches().forEach(batch -> dba.run(batch).succeeds());
        dba.run("CREATE CRYPTOGRAPHIC PROVIDER hsm FROM FILE = 'C:\\Program Files\\EKM Vendor\\Pkcs11Ekm.dll'")
                .saysNothing();
        return dba;
    }

    private Client loggedIn(String user, String pin) {
        registered()
                .run("CREATE CREDENTIAL c WITH IDENTITY = '" + user + "', SECRET = '" + pin
                        + "' FOR CRYPTOGRAPHIC PROVIDER hsm; ALTER LOGIN [CONTOSO\\dba] ADD CREDENTIAL c")
                .saysNothing();
        return dba;
    }

    private Client loggedIn() {
        return loggedIn("sqlserver", "246810");
    }

    @Test
    void the_views_show_what_the_provider_offers() {
        loggedIn();
        dba.run(
                        "SELECT friendly_name, authentication_type, symmetric_key_support, asymmetric_key_support, provider_version"
                                + " FROM sys.dm_cryptographic_provider_properties")
                .returns("EKM Provider for PKCS #11 tokens | BASIC | 1 | 1 | 01.00.0000.00");
        dba.run("SELECT * FROM sys.dm_cryptographic_provider_algorithms(65537)")
                .returns(
                        "1 | RSA_2048 | ASYMMETRIC KEY | 2048",
                        "2 | RSA_3072 | ASYMMETRIC KEY | 3072",
                        "3 | RSA_4096 | ASYMMETRIC KEY | 4096",
                        "4 | AES_128 | SYMMETRIC KEY | 128",
                        "5 | AES_192 | SYMMETRIC KEY | 192",
                        "6 | AES_256 | SYMMETRIC KEY | 256",
                        "7 | TRIPLE_DES_3KEY | SYMMETRIC KEY | 192");
        dba.run("SELECT key_id, key_name, algorithm_tag, key_type, key_length"
                        + " FROM sys.dm_cryptographic_provider_keys(65537)")
                .returns(
                        "1 | TdeKey | RSA_2048 | ASYMMETRIC KEY | 2048",
                        "2 | ColumnKey | AES_256 | SYMMETRIC KEY | 256");
    }

    @Test
    void a_new_key_comes_to_be_in_the_module_and_goes_with_remove_provider_key() {
        loggedIn();
        dba.run(NEW_KEY).saysNothing();
        dba.run("SELECT algorithm_desc, key_length FROM sys.asymmetric_keys").returns("RSA_2048 | 2048");
        dba.run("SELECT key_id, key_name FROM sys.dm_cryptographic_provider_keys(65537)")
                .returns("1 | TdeKey", "2 | ColumnKey", "3 | NewKey");

        dba.run("DROP ASYMMETRIC KEY k REMOVE PROVIDER KEY").saysNothing();

        dba.run("SELECT key_name FROM sys.dm_cryptographic_provider_keys(65537)")
                .returns("TdeKey", "ColumnKey");
    }

    @Test
    void a_key_that_is_dropped_stays_in_the_module_and_can_be_opened_again() {
        loggedIn();
        dba.run(NEW_KEY).saysNothing();
        Object thumbprint =
                dba.run("SELECT thumbprint FROM sys.asymmetric_keys").value();
        dba.run("DROP ASYMMETRIC KEY k").saysNothing();
        dba.run(OPEN_KEY.replace("TdeKey", "newkey")).saysNothing();
        assertThat(dba.run("SELECT thumbprint FROM sys.asymmetric_keys").value())
                .isEqualTo(thumbprint);
    }

    @Test
    void a_database_is_encrypted_with_a_key_of_the_module() {
        loggedIn();
        dba.run(NEW_KEY).saysNothing();
        dba.run("CREATE LOGIN tde FROM ASYMMETRIC KEY k").saysNothing();
        dba.run(
                        "CREATE CREDENTIAL system WITH IDENTITY = 'sqlserver', SECRET = '246810' FOR CRYPTOGRAPHIC PROVIDER hsm;"
                                + " ALTER LOGIN tde ADD CREDENTIAL system; CREATE DATABASE Shop")
                .saysNothing();
        dba.run(
                        "USE Shop; CREATE DATABASE ENCRYPTION KEY WITH ALGORITHM = AES_256 ENCRYPTION BY SERVER ASYMMETRIC KEY k;"
                                + " ALTER DATABASE Shop SET ENCRYPTION ON")
                .succeeds();
        dba.run("SELECT encryption_state FROM sys.dm_database_encryption_keys WHERE database_id = DB_ID('Shop')")
                .returns("3");
        assertThat(world.providerCalls())
                .filteredOn(call -> call.entryPoint().equals("SqlCryptEncrypt"))
                .extracting(ProviderCall::token)
                .contains("embedded software token: HSM01");
        world.defaultInstance().restart();
        Client again = EngineFixture.connect(world, EngineFixture.DBA);
        again.run("SELECT state_desc FROM sys.databases WHERE name = 'Shop'").returns("ONLINE");
    }

    /** Of the provider's own, {@code -}; the interface's explanation otherwise. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sqlserver | 000000 | 5    | Authentication Failure - Consult EKM Provider for details
            nobody    | 246810 | 5    | Authentication Failure - Consult EKM Provider for details
            """)
    void a_user_or_pin_the_module_does_not_know_is_33028(String user, String pin, int code, String explanation) {
        loggedIn(user, pin).run(OPEN_KEY).says(cannotOpen(code, explanation));
    }

    @Test
    void three_wrong_pins_lock_the_user_out_until_the_module_is_told_otherwise() {
        loggedIn("sqlserver", "000000");
        for (int attempt = 0; attempt < 3; attempt++) {
            dba.run(OPEN_KEY).says(cannotOpen(5, "Authentication Failure - Consult EKM Provider for details"));
        }
        dba.run("ALTER CREDENTIAL c WITH IDENTITY = 'sqlserver', SECRET = '246810'")
                .saysNothing();
        dba.run(OPEN_KEY).says(cannotOpen(4096 + 0xA4, VENDOR));
        world.hsms().change(state -> state.with("HSM01", hsm -> hsm.unlocked("sqlserver")));
        dba.run(OPEN_KEY).saysNothing();
    }

    @ParameterizedTest
    @CsvSource({"REMOVED, 0x32", "FAILING, 0x30"})
    void a_module_that_is_gone_or_broken_opens_no_session(HsmCondition condition, int returnValue) {
        loggedIn();
        world.hsms().change(state -> state.with("HSM01", hsm -> hsm.withCondition(condition)));
        dba.run(OPEN_KEY).says(cannotOpen(4096 + returnValue, VENDOR));
        world.hsms().change(state -> state.with("HSM01", hsm -> hsm.withCondition(HsmCondition.READY)));
        dba.run(OPEN_KEY).saysNothing();
    }

    @Test
    void a_module_removed_under_an_open_session_is_33049_and_the_row_of_a_key_still_goes() {
        loggedIn();
        dba.run(OPEN_KEY).saysNothing();
        Object thumbprint =
                dba.run("SELECT thumbprint FROM sys.asymmetric_keys").value();
        world.hsms().change(state -> state.with("HSM01", hsm -> hsm.withCondition(HsmCondition.REMOVED)));
        dba.run(OPEN_KEY.replace("KEY k", "KEY other"))
                .says(
                        "Msg 33049, Level 16, State 2, Line 1: Key with name 'TdeKey' does not exist in the provider or access is"
                                + " denied. Provider error code: 4146.  (" + VENDOR + ")");
        dba.run("DROP ASYMMETRIC KEY k REMOVE PROVIDER KEY")
                .prints("Cannot drop the key with thumbprint '" + thumbprint + "' in the provider.");
        dba.run("SELECT name FROM sys.asymmetric_keys").returns();
    }

    @Test
    void one_process_has_no_more_sessions_than_the_module_allows() {
        loggedIn();
        world.hsms().change(state -> state.with("HSM01", hsm -> hsm.withSessionLimit(1)));
        dba.run(OPEN_KEY).saysNothing();
        dba.run("CREATE CREDENTIAL d WITH IDENTITY = 'payroll', SECRET = '135791' FOR CRYPTOGRAPHIC PROVIDER hsm;"
                        + " ALTER LOGIN [CONTOSO\\second] ADD CREDENTIAL d")
                .saysNothing();
        Client second = EngineFixture.connect(world, "CONTOSO\\second");
        second.run(NEW_KEY.replace("KEY k", "KEY other")).says(cannotOpen(4096 + 0xB1, VENDOR));
        dba.session().close();
        second.run(NEW_KEY.replace("KEY k", "KEY other")).saysNothing();
    }

    @Test
    void users_do_not_see_each_others_keys() {
        loggedIn("payroll", "135791");
        dba.run("SELECT key_name FROM sys.dm_cryptographic_provider_keys(65537)")
                .returns("PayrollKey");
        dba.run(OPEN_KEY)
                .says(
                        "Msg 33049, Level 16, State 2, Line 1: Key with name 'TdeKey' does not exist in the provider or access is"
                                + " denied. Provider error code: 4.  (Object Not Found - Consult EKM Provider for details)");
        dba.run(NEW_KEY.replace("NewKey", "TdeKey")).saysNothing();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NewKey | RSA_1024 | 33039 | Invalid algorithm 'RSA_1024'. Provider error code: 4.  (Object Not Found - Consult EKM Provider for details)
            tdekey | RSA_2048 | 33035 | Cannot create key 'tdekey' in the provider. Provider error code: 2058.  (Provider Error - No explanation is available, consult EKM Provider for details)
            """)
    void a_key_that_cannot_be_made_says_why(String name, String algorithm, int number, String text) {
        loggedIn()
                .run(NEW_KEY.replace("NewKey", name).replace("RSA_2048", algorithm))
                .says("Msg " + number + ", Level 16, State ?, Line 1: " + text);
        dba.run("SELECT name FROM sys.asymmetric_keys").returns();
    }

    @Test
    void without_a_name_the_provider_names_the_key() {
        loggedIn();
        dba.run("CREATE ASYMMETRIC KEY k FROM PROVIDER hsm WITH ALGORITHM = RSA_2048")
                .saysNothing();
        dba.run("SELECT key_name FROM sys.dm_cryptographic_provider_keys(65537)")
                .returns("TdeKey", "ColumnKey", "KEY3");
    }

    @Test
    void a_secret_key_is_no_asymmetric_key() {
        loggedIn()
                .run(OPEN_KEY.replace("TdeKey", "ColumnKey"))
                .says(
                        "Msg 33088, Level 16, State ?, Line 1: The algorithm: AES_256 is not supported for EKM operations by SQL"
                                + " Server");
    }

    @Test
    void a_secret_key_is_made_in_the_module_listed_and_removed() {
        loggedIn();
        dba.run("CREATE SYMMETRIC KEY s FROM PROVIDER hsm WITH ALGORITHM = AES_256, PROVIDER_KEY_NAME = 'NewSecret'")
                .saysNothing();
        dba.run("SELECT name, symmetric_key_id, key_length, key_algorithm, algorithm_desc, provider_type,"
                        + " cryptographic_provider_algid FROM sys.symmetric_keys WHERE symmetric_key_id >= 256")
                .returns("s | 256 | 256 | NA | null | CRYPTOGRAPHIC PROVIDER | 6");
        dba.run("SELECT key_name FROM sys.dm_cryptographic_provider_keys(65537)")
                .returns("TdeKey", "ColumnKey", "NewSecret");
        world.defaultInstance().restart();
        Client again = EngineFixture.connect(world, EngineFixture.DBA);
        again.run("SELECT name FROM sys.symmetric_keys WHERE symmetric_key_id >= 256")
                .returns("s");
        again.run("DROP SYMMETRIC KEY s REMOVE PROVIDER KEY").saysNothing();
        again.run("SELECT name FROM sys.symmetric_keys WHERE symmetric_key_id >= 256")
                .returns();
        again.run("SELECT key_name FROM sys.dm_cryptographic_provider_keys(65537)")
                .returns("TdeKey", "ColumnKey");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            CREATE SYMMETRIC KEY s FROM PROVIDER hsm WITH PROVIDER_KEY_NAME = 'ColumnKey', CREATION_DISPOSITION = OPEN_EXISTING; CREATE SYMMETRIC KEY s FROM PROVIDER hsm WITH PROVIDER_KEY_NAME = 'ColumnKey', CREATION_DISPOSITION = OPEN_EXISTING | Msg 15282, Level 16, State ?, Line 1: A key with name 's' or user defined unique identifier already exists or you do not have permissions to create it. | name in use
            CREATE SYMMETRIC KEY #s FROM PROVIDER hsm WITH ALGORITHM = AES_256, PROVIDER_KEY_NAME = 'n' | Msg 33052, Level 16, State ?, Line 1: Cryptographic provider key cannot be a temporary key. | CREATE SYMMETRIC KEY
            CREATE SYMMETRIC KEY s FROM PROVIDER hsm WITH ALGORITHM = AES_256, PROVIDER_KEY_NAME = 'n' ENCRYPTION BY PASSWORD = 'Pa$$w0rd!' | Msg 33040, Level 16, State ?, Line 1: Cryptographic provider key cannot be encrypted by password or other key. | FROM PROVIDER takes no encryption
            CREATE SYMMETRIC KEY s FROM PROVIDER hsm WITH ALGORITHM = AES_256, PROVIDER_KEY_NAME = 'ColumnKey', CREATION_DISPOSITION = OPEN_EXISTING | Msg 33034, Level 16, State ?, Line 1: Cannot specify algorithm for existing key. | refusals as for asymmetric keys
            CREATE SYMMETRIC KEY s FROM PROVIDER hsm WITH PROVIDER_KEY_NAME = 'TdeKey', CREATION_DISPOSITION = OPEN_EXISTING | Msg 33088, Level 16, State ?, Line 1: The algorithm: RSA_2048 is not supported for EKM operations by SQL Server | refusals as for asymmetric keys
            DROP SYMMETRIC KEY nothing | Msg 15151, Level 16, State ?, Line 1: Cannot drop the symmetric key 'nothing', because it does not exist or you do not have permission. | 15151
            """)
    void a_secret_key_that_cannot_be_created_or_dropped_says_why(String batch, String message, String source) {
        loggedIn().run(batch).says(message);
    }

    @Test
    void a_fork_goes_its_own_way() {
        loggedIn();
        World fork = world.fork();
        Client other = EngineFixture.connect(fork, EngineFixture.DBA);
        other.run(NEW_KEY).saysNothing();
        fork.hsms().change(state -> state.with("HSM01", hsm -> hsm.withCondition(HsmCondition.REMOVED)));
        dba.run("SELECT key_name FROM sys.dm_cryptographic_provider_keys(65537)")
                .returns("TdeKey", "ColumnKey");
    }

    @Test
    void a_slow_module_takes_virtual_time_and_a_starting_one_is_waited_for() {
        loggedIn();
        Instant before = world.state().now();
        world.hsms().change(state -> state.with("HSM01", hsm -> slow(hsm, before)));
        dba.run(OPEN_KEY).saysNothing();
        assertThat(Duration.between(before, world.state().now())).isGreaterThanOrEqualTo(Duration.ofMinutes(5));
    }

    private static Hsm slow(Hsm hsm, Instant now) {
        return hsm.withReadyAt(now.plus(Duration.ofMinutes(4))).withLatency(Duration.ofMinutes(1));
    }

    private static final String VENDOR =
            "Provider Error - No explanation is available, consult EKM Provider for details";

    private static String cannotOpen(int code, String explanation) {
        return "Msg 33028, Level 16, State ?, Line 1: Cannot open session for cryptographic provider 'hsm'."
                + " Provider error code: " + code + ". (" + explanation + ")";
    }

    @Test
    void data_is_encrypted_and_decrypted_by_a_symmetric_key_inside_the_module() {
        loggedIn()
                .run("CREATE SYMMETRIC KEY s FROM PROVIDER hsm WITH ALGORITHM = AES_256, PROVIDER_KEY_NAME = 'DataKey',"
                        + " CREATION_DISPOSITION = CREATE_NEW")
                .saysNothing();

        // The key opens by itself: OPEN SYMMETRIC KEY is not for keys of a provider. 36 bytes of GUID, version and
        // vector stand before
        // 46 bytes of header, digest and text, padded to 48.
        dba.run("DECLARE @c varbinary(8000) = ENCRYPTBYKEY(KEY_GUID('s'), N'4111 1111', 1, N'owner');"
                        + " SELECT CONVERT(nvarchar(20), DECRYPTBYKEY(@c, 1, N'owner')), DECRYPTBYKEY(@c, 1, N'thief'),"
                        + " DATALENGTH(@c) - DATALENGTH(N'4111 1111') AS more, KEY_NAME(@c)")
                .returns("4111 1111 | null | 66 | s");
        assertThat(world.providerCalls())
                .extracting(ProviderCall::entryPoint)
                .contains("SqlCryptEncrypt", "SqlCryptDecrypt");
    }

    @Test
    void data_is_encrypted_and_decrypted_by_an_asymmetric_key_inside_the_module() {
        loggedIn().run(OPEN_KEY).saysNothing();

        dba.run("DECLARE @c varbinary(8000) = ENCRYPTBYASYMKEY(ASYMKEY_ID('k'), N'4111 1111');"
                        + " SELECT CONVERT(nvarchar(20), DECRYPTBYASYMKEY(ASYMKEY_ID('k'), @c)), DATALENGTH(@c),"
                        + " DECRYPTBYASYMKEY(ASYMKEY_ID('k'), 0x01)")
                .returns("4111 1111 | 256 | null");
    }

    @Test
    void without_a_credential_for_the_provider_data_stays_encrypted() {
        loggedIn().run(OPEN_KEY).saysNothing();
        Client other = EngineFixture.connect(world, "CONTOSO\\dba");
        dba.run("ALTER LOGIN [CONTOSO\\dba] DROP CREDENTIAL c").saysNothing();

        other.run("SELECT DECRYPTBYASYMKEY(ASYMKEY_ID('k'), 0x01)")
                .fails(
                        33046,
                        16,
                        1,
                        "Server principal 'CONTOSO\\dba' has no credential associated with cryptographic provider 'hsm'.");
    }
}
