package org.ekmsim.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.ekmsim.token.TokenChoice;
import org.ekmsim.world.ClockMode;
import org.ekmsim.world.script.ScriptException;
import org.junit.jupiter.api.Test;

@EkmsimTest(hsm = TokenChoice.SOFTWARE, clock = ClockMode.STEPPED)
class EkmsimTestTest {

    private static final String MANAGED_IDENTITY = """
            EXEC sp_configure 'show advanced options', 1;
            RECONFIGURE;
            EXEC sp_configure 'EKM provider enabled', 1;
            RECONFIGURE;
            GO
            CREATE CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM_Prov FROM FILE =
            'C:\\Program Files\\SQL Server Connector for Microsoft Azure Key Vault\\Microsoft.AzureKeyVaultService.EKM.dll';
            GO
            CREATE CREDENTIAL [DocsSampleEKMKeyVault.vault.azure.net]
                WITH IDENTITY = 'Managed Identity'
                FOR CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM_Prov;
            ALTER LOGIN [CONTOSO\\dba] ADD CREDENTIAL [DocsSampleEKMKeyVault.vault.azure.net];
            GO
            CREATE ASYMMETRIC KEY EKMSampleASYKey
            FROM PROVIDER AzureKeyVault_EKM_Prov
            WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0', CREATION_DISPOSITION = OPEN_EXISTING;
            """;

    @Test
    void runsTheShippedWalkThrough(SimulatedServer server) {
        Transcript transcript = server.runScript("tde-with-azure-key-vault").withoutErrors();

        assertThat(transcript.numbers()).containsSubsequence(15457, 15457, 33058);
        assertThat(transcript.results()).hasSize(2);
        Object thumbprint = transcript.results().get(0).value(0, "thumbprint");
        assertThat(transcript.results().get(1).value(0, "encryptor_thumbprint"))
                .isNotNull()
                .isEqualTo(thumbprint);
        assertThat(transcript.text())
                .contains("EKMSampleASYKey  RSA_2048  " + thumbprint)
                .contains("(1 rows affected)");
    }

    @Test
    void givesMessagesAsTheServerSendsThem(SimulatedServer server) {
        Transcript transcript = server.run("PRINT 'before';\nUSE Nowhere;");

        assertThat(transcript.errors()).singleElement().satisfies(error -> {
            assertThat(error.number()).isEqualTo(911);
            assertThat(error.text())
                    .isEqualTo("Database 'Nowhere' does not exist. Make sure that the name is entered correctly.");
        });
        assertThat(transcript.outcome().failed()).isTrue();
        assertThatThrownBy(transcript::withoutErrors)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Msg 911, Level 16");
    }

    @Test
    void oneConnectionServesAllScriptsOfATest(SimulatedServer server) {
        server.run("CREATE DATABASE Ours;\nGO\nUSE Ours;");

        assertThat(server.run("SELECT DB_NAME() AS here").onlyResult().value(0, "here"))
                .isEqualTo("Ours");
        try (ServerSession other = server.session("CONTOSO\\dba")) {
            assertThat(other.run("SELECT DB_NAME() AS here").onlyResult().value(0, "here"))
                    .isEqualTo("master");
        }
    }

    @Test
    void restartEndsTheConnectionAndTheNextScriptOpensAnother(SimulatedServer server) {
        server.run("CREATE DATABASE Ours;\nGO\nUSE Ours;");
        server.restart();

        assertThat(server.run("SELECT DB_NAME() AS here").onlyResult().value(0, "here"))
                .isEqualTo("master");
        assertThat(server.run("SELECT name FROM sys.databases WHERE name = 'Ours'")
                        .onlyResult()
                        .column("NAME"))
                .containsExactly("Ours");
    }

    @Test
    void timePassesOnlyWhenTold(SimulatedServer server) {
        Instant before = server.instance().now();
        server.run("SELECT 1 AS one");
        assertThat(server.instance().now()).isEqualTo(before);

        server.advance(Duration.ofDays(365));
        assertThat(server.instance().now()).isEqualTo(before.plus(Duration.ofDays(365)));
    }

    @Test
    void directivesActOnTheWorldAndShow(SimulatedServer server) {
        Transcript transcript =
                server.run("--@ekmsim vault disable DocsSampleEKMKeyVault/ContosoRSAKey0\n--@ekmsim clock show\n");

        assertThat(transcript.shown()).singleElement().asString().contains("2026-11-01");
        assertThat(transcript.text()).contains("2026-11-01");
        assertThatThrownBy(() -> server.run("--@ekmsim vault smash DocsSampleEKMKeyVault"))
                .isInstanceOf(ScriptException.class)
                .hasMessageContaining("smash");
    }

    @Test
    @EkmsimTest(world = "managed-identity", hsm = TokenChoice.SOFTWARE)
    void methodGoesBeforeItsClass(SimulatedServer server) {
        server.run(MANAGED_IDENTITY).withoutErrors();
    }

    @Test
    @EkmsimTest(world = "no-primary-identity", hsm = TokenChoice.SOFTWARE)
    void worldDecidesTheOutcome(SimulatedServer server) {
        assertThat(server.run(MANAGED_IDENTITY).errors()).extracting("number").containsExactly(37563);
    }

    @Test
    @EkmsimTest(world = "org/ekmsim/junit/two-servers.yaml", hsm = TokenChoice.SOFTWARE)
    void worldMayBeAResource(SimulatedServer server) {
        assertThat(server.world().instances()).hasSize(2);
        assertThat(server.run("SELECT @@SERVERNAME AS name").onlyResult().value(0, "name"))
                .isEqualTo("FIRST");
    }

    @Test
    @EkmsimTest(allowUnmodelled = true, hsm = TokenChoice.SOFTWARE)
    void refusalCanBeAllowedAndLookedAt(SimulatedServer server) {
        Transcript transcript =
                server.run("PRINT 'before';\nGO\n\nBACKUP LOG master TO DISK = 'x';\nGO\nPRINT 'after'");

        assertThat(transcript.refusal()).hasValueSatisfying(refusal -> {
            assertThat(refusal.construct()).startsWith("BACKUP");
            assertThat(refusal.position().line()).isEqualTo(4);
        });
        assertThat(transcript.messages()).extracting("text").isEqualTo(List.of("before"));
        assertThat(transcript.toString()).contains("line 4", "is not modelled");
    }
}
