package org.ekmsim.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is secret appears nowhere: not in a response, a log or a record of calls, nor in the text of any state. */
class SecretsTest {

    private static final String CLIENT_SECRET = "yrA8X~PldtMCvUZP";

    @ParameterizedTest
    @ValueSource(strings = {"tde-with-azure-key-vault", "rotate-protector", "recovery-pending"})
    void a_run_of_a_script_tells_no_secret(String script) {
        WalkThrough run = WalkThrough.of(script, WorldTexts.shipped("docs-sample"));
        assertThat(run.transcript()).doesNotContain(CLIENT_SECRET);
        assertThat(run.world().state().toString()).doesNotContain(CLIENT_SECRET);
    }

    @Test
    void every_stage_of_the_walk_through_keeps_its_secrets() {
        for (Stage stage : Stage.values()) {
            World world = EngineFixture.at(stage).world();
            Client dba = EngineFixture.connect(world, EngineFixture.DBA);
            String text = world.state() + " " + world.state().instances() + " "
                    + world.defaultInstance().state() + " "
                    + world.defaultInstance().state().credentials().byName() + " " + dba.session() + " "
                    + world.providerCalls();
            assertThat(text).as("%s", stage).doesNotContain(CLIENT_SECRET, WorldTexts.SECRET);
            for (String view :
                    List.of("credentials", "server_principals", "cryptographic_providers", "asymmetric_keys")) {
                assertThat(dba.run("SELECT * FROM sys." + view).toString())
                        .doesNotContain(CLIENT_SECRET, WorldTexts.SECRET);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE CREDENTIAL c WITH IDENTITY = 'i', SECRET = 'Hidden-Word-42' FOR CRYPTOGRAPHIC PROVIDER nothing",
                "CREATE CREDENTIAL sysadmin_ekm_cred WITH IDENTITY = 'i', SECRET = 'Hidden-Word-42'",
                "ALTER CREDENTIAL nothing WITH IDENTITY = 'i', SECRET = 'Hidden-Word-42'",
                "CREATE LOGIN clerk WITH PASSWORD = 'Hidden-Word-42'",
                "CREATE LOGIN newcomer WITH PASSWORD = 'Hidden-Word-42'",
                "ALTER CREDENTIAL sysadmin_ekm_cred WITH IDENTITY = 'DocsSampleEKMKeyVault', SECRET = 'Hidden-Word-42'",
                "CREATE MASTER KEY ENCRYPTION BY PASSWORD = 'Hidden-Word-42'",
                "OPEN MASTER KEY DECRYPTION BY PASSWORD = 'Hidden-Word-42'",
                "CREATE CERTIFICATE c ENCRYPTION BY PASSWORD = 'Hidden-Word-42' WITH SUBJECT = 's'",
                "CREATE SYMMETRIC KEY k WITH ALGORITHM = AES_256, KEY_SOURCE = 'Hidden-Word-42'"
                        + " ENCRYPTION BY PASSWORD = 'Hidden-Word-42'"
            })
    void messages_and_states_do_not_repeat_what_a_statement_said(String statement) {
        World world = EngineFixture.at(Stage.CREDENTIAL).world();
        Response response = EngineFixture.connect(world, EngineFixture.DBA).run(statement);
        assertThat(response.toString()).doesNotContain("Hidden-Word-42");
        assertThat(world.state().toString()).doesNotContain("Hidden-Word-42");
    }

    @Test
    void the_key_of_a_database_is_not_in_its_text() {
        var key = EngineFixture.at(Stage.ENCRYPTED)
                .world()
                .defaultInstance()
                .state()
                .databases()
                .get("TestTDE")
                .encryptionKey();
        assertThat(key).isNotNull();
        String digits = java.util.HexFormat.of().formatHex(key.pageKey().toBytes());
        assertThat(key + " " + key.pageKey())
                .doesNotContainIgnoringCase(digits)
                .doesNotContain(java.util.Arrays.toString(key.pageKey().toBytes()));
    }
}
