package org.ekmsim.engine.cryptographicprovider;

import static org.assertj.core.api.Assertions.assertThat;

import org.ekmsim.surroundings.ProviderCall;
import org.ekmsim.world.Client;
import org.ekmsim.world.EngineFixture;
import org.ekmsim.world.Stage;
import org.ekmsim.world.World;
import org.ekmsim.world.WorldTexts;
import org.junit.jupiter.api.Test;

/** Registered providers and the sessions with them; create-, alter- and drop-cryptographic-provider-transact-sql. */
class CryptographicProviderTest {

    private static final String OPEN_KEY = "CREATE ASYMMETRIC KEY k FROM PROVIDER AzureKeyVault_EKM"
            + " WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0', CREATION_DISPOSITION = OPEN_EXISTING";
    private static final String DISABLED_NOTE =
            "Cryptographic provider is now disabled. However users who have an open cryptographic"
                    + " session with the provider can still use it. Restart the server to disable the provider for all users.";
    private static final String DROPPED_NOTE =
            "Cryptographic provider is now dropped. However users who have an open cryptographic"
                    + " session with the provider can still use it. Restart the server to drop the provider for all users.";
    private static final String IS_DISABLED =
            "Msg 33031, Level 16, State ?, Line 1: Cryptographic provider 'AzureKeyVault_EKM' is in disabled.";

    @Test
    void create_calls_initialize_info_algorithms_and_free_in_this_order() {
        World world = EngineFixture.at(Stage.PROVIDER).world();
        assertThat(world.providerCalls())
                .extracting(ProviderCall::entryPoint)
                .containsExactly(
                        "SqlCryptInitializeProvider",
                        "SqlCryptGetProviderInfo",
                        "SqlCryptGetProviderInfo",
                        "SqlCryptGetNextAlgorithmId",
                        "SqlCryptFreeProvider");
    }

    @Test
    void the_error_log_tells_of_the_attempt_and_of_the_loading() {
        World world = EngineFixture.at(Stage.PROVIDER).world();
        assertThat(world.defaultInstance().errorLog())
                .extracting(line -> line.replaceFirst("^.{22} spid\\d+ +", ""))
                .filteredOn(line -> !line.startsWith("Configuration option"))
                .containsExactly(
                        "Attempting to load library '" + WorldTexts.CONNECTOR
                                + "' into memory. This is an informational message only. No user action is required.",
                        "Cryptographic provider library '" + WorldTexts.CONNECTOR
                                + "' loaded into memory. This is an informational message only. No user action is required.");
    }

    @Test
    void a_library_that_cannot_be_loaded_leaves_the_attempt_in_the_log_and_no_row() {
        World world = EngineFixture.at(Stage.ENABLED).world();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        assertThat(dba.run("CREATE CRYPTOGRAPHIC PROVIDER p FROM FILE = 'C:\\none.dll'")
                        .messages())
                .hasSize(1);
        assertThat(world.defaultInstance().errorLog())
                .filteredOn(line -> !line.contains("Configuration option"))
                .singleElement()
                .asString()
                .contains("Attempting to load library 'C:\\none.dll'");
        dba.run("SELECT name FROM sys.cryptographic_providers").returns();
    }

    @Test
    void an_unsigned_library_is_logged_and_not_loaded() {
        String unsigned = WorldTexts.docsSample()
                .replace("version: 1.0.5.0-2024-11", "version: 1.0.5.0-2024-11\n        signed: false");
        World world = EngineFixture.at(Stage.ENABLED, unsigned).world();
        EngineFixture.connect(world, EngineFixture.DBA)
                .run("CREATE CRYPTOGRAPHIC PROVIDER p FROM FILE = '" + WorldTexts.CONNECTOR + "'")
                .says("Msg 33027, Level 16, State ?, Line 1: Cannot load library '" + WorldTexts.CONNECTOR
                        + "'. See errorlog for more information.");
        assertThat(world.defaultInstance().errorLog())
                .last()
                .asString()
                .endsWith("Failed to verify Authenticode signature on DLL '" + WorldTexts.CONNECTOR + "'.");
    }

    @Test
    void a_disabled_provider_refuses_new_sessions_and_serves_open_ones_until_restart() {
        World world = EngineFixture.at(Stage.CREDENTIAL).world();
        Client first = EngineFixture.connect(world, EngineFixture.DBA);
        first.run(OPEN_KEY).saysNothing();
        first.run("ALTER CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM DISABLE").prints(DISABLED_NOTE);
        Client second = EngineFixture.connect(world, EngineFixture.DBA);
        second.run("DROP ASYMMETRIC KEY k").saysNothing();
        second.run(OPEN_KEY).says(IS_DISABLED);
        first.run(OPEN_KEY).saysNothing();
        first.run("DROP ASYMMETRIC KEY k").saysNothing();
        world.defaultInstance().restart();
        EngineFixture.connect(world, EngineFixture.DBA).run(OPEN_KEY).says(IS_DISABLED);
    }

    @Test
    void an_enabled_provider_serves_again() {
        World world = EngineFixture.at(Stage.CREDENTIAL)
                .given("ALTER CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM DISABLE")
                .world();
        Client second = EngineFixture.connect(world, EngineFixture.DBA);
        second.run(OPEN_KEY).says(IS_DISABLED);
        second.run("ALTER CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM ENABLE").saysNothing();
        second.run(OPEN_KEY).saysNothing();
    }

    @Test
    void dropping_a_provider_tells_of_open_sessions() {
        EngineFixture.at(Stage.CREDENTIAL)
                .sql(OPEN_KEY + "; DROP ASYMMETRIC KEY k; ALTER LOGIN [CONTOSO\\dba] DROP CREDENTIAL sysadmin_ekm_cred;"
                        + " DROP CREDENTIAL sysadmin_ekm_cred; DROP CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM")
                .prints(DROPPED_NOTE);
    }

    @Test
    void keys_do_not_block_the_drop_and_work_again_with_a_provider_of_the_same_guid() {
        World world = EngineFixture.at(Stage.KEY)
                .given(
                        "ALTER LOGIN [CONTOSO\\dba] DROP CREDENTIAL sysadmin_ekm_cred; DROP CREDENTIAL sysadmin_ekm_cred",
                        "DROP CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM")
                .world();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        dba.run("SELECT name, cryptographic_provider_guid FROM sys.asymmetric_keys")
                .returns("EKMSampleASYKey | 58f0f6a1-3b1c-4f0e-9d0b-6f1f7a3a2c11");
        dba.run("CREATE CRYPTOGRAPHIC PROVIDER again FROM FILE = '" + WorldTexts.CONNECTOR + "'")
                .saysNothing();
        dba.run("CREATE CREDENTIAL c WITH IDENTITY = 'DocsSampleEKMKeyVault', SECRET = '" + WorldTexts.SECRET
                        + "' FOR CRYPTOGRAPHIC PROVIDER again")
                .saysNothing();
        dba.run("CREATE LOGIN l FROM ASYMMETRIC KEY EKMSampleASYKey; ALTER LOGIN l ADD CREDENTIAL c; CREATE DATABASE d")
                .saysNothing();
        dba.run(
                        "USE d; CREATE DATABASE ENCRYPTION KEY WITH ALGORITHM = AES_256 ENCRYPTION BY SERVER ASYMMETRIC KEY EKMSampleASYKey")
                .succeeds();
    }

    @Test
    void the_view_shows_what_was_registered() {
        EngineFixture.at(Stage.PROVIDER)
                .as("clerk")
                .sql("SELECT provider_id, name, guid, dll_path, is_enabled FROM sys.cryptographic_providers")
                .returns("65537 | AzureKeyVault_EKM | 58f0f6a1-3b1c-4f0e-9d0b-6f1f7a3a2c11 | " + WorldTexts.CONNECTOR
                        + " | true");
    }

    @Test
    void properties_are_read_from_the_library_and_misspelled_as_on_the_server() {
        EngineFixture.at(Stage.PROVIDER)
                .sql("SELECT * FROM sys.dm_cryptographic_provider_properties")
                .hasColumns(
                        "provider_id",
                        "guid",
                        "provider_version",
                        "sqlcrypt_version",
                        "friendly_name",
                        "authentication_type",
                        "symmetric_key_support",
                        "symmetric_key_persistance",
                        "symmetric_key_export",
                        "symmetric_key_import",
                        "asymmetric_key_support",
                        "asymmetric_key_persistance",
                        "asymmetric_key_export",
                        "asymmetric_key_import");
        EngineFixture.at(Stage.PROVIDER)
                .sql("SELECT provider_id, authentication_type, asymmetric_key_support, sqlcrypt_version"
                        + " FROM sys.dm_cryptographic_provider_properties")
                .returns("65537 | BASIC | 1 | 01.01.0000.00");
    }

    @Test
    void sessions_are_listed_for_this_connection_and_for_all_to_who_controls_the_server() {
        World world = EngineFixture.at(Stage.CREDENTIAL).world();
        Client first = EngineFixture.connect(world, EngineFixture.DBA);
        Client second = EngineFixture.connect(world, EngineFixture.DBA);
        Client clerk = EngineFixture.connect(world, "clerk");
        first.run(OPEN_KEY).saysNothing();
        String sessions = "SELECT provider_id, [identity], spid FROM sys.dm_cryptographic_provider_sessions(%d)";
        String row = "65537 | DocsSampleEKMKeyVault | " + first.session().id();
        first.run(sessions.formatted(0)).returns(row);
        second.run(sessions.formatted(0)).returns();
        second.run(sessions.formatted(1)).returns(row);
        assertThat(clerk.run(sessions.formatted(1)).messages())
                .extracting(message -> message.number())
                .containsExactly(300, 297);
        first.session().close();
        second.run(sessions.formatted(1)).returns();
    }

    @Test
    void provider_keys_need_authentication_and_give_no_rows_without() {
        String keys = "SELECT key_name, algorithm_tag, key_length FROM sys.dm_cryptographic_provider_keys(65537)";
        EngineFixture.at(Stage.CREDENTIAL).as("clerk").sql(keys).saysNothing().returns();
        EngineFixture.at(Stage.CREDENTIAL)
                .sql("SELECT algorithm_tag, key_type, key_length"
                        + " FROM sys.dm_cryptographic_provider_algorithms(65537) WHERE algorithm_tag = 'RSA_2048'")
                .returns("RSA_2048 | ASYMMETRIC KEY | 2048");
        EngineFixture.at(Stage.CREDENTIAL)
                .sql("SELECT algorithm_tag FROM sys.dm_cryptographic_provider_algorithms(1)")
                .returns();
    }
}
