package org.ekmsim.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ekmsim.engine.message.ServerMessage;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.surroundings.StalledException;
import org.ekmsim.world.script.ScriptPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped worlds of clouds, vaults and identities: what the documented scripts meet there, and what repairs them. */
class ShippedConditionsTest {

    private static final String TDE = "tde-with-azure-key-vault";
    private static final String STORAGE_CREDENTIAL =
            "CREATE CREDENTIAL [https://contoso.blob.core.windows.net/backups] WITH IDENTITY = 'Managed Identity'";
    private static final String STORAGE_URL = " URL = 'https://contoso.blob.core.windows.net/backups/d.bak'";
    private static final Pattern CODE = Pattern.compile("Provider error code: (\\d+)");

    /**
     * The first error of a script: message number and provider error code, {@code ?} where no page names the number.
     *
     * <p>Sources: SETUP "Set up SQL Server TDE Extensible Key Management by using Azure Key Vault"; CODES "SQL Server Connector
     * maintenance and troubleshooting"; MI "Managed Identity Support for Extensible Key Management with Azure Key Vault".
     */
    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            government                | DocsSampleEKMKeyVault.vault.usgovcloudapi.net | none       | SETUP
            government                | DocsSampleEKMKeyVault                         | 33028 3900 | CODES
            china                     | DocsSampleEKMKeyVault.vault.azure.cn          | none       | SETUP
            china                     | DocsSampleEKMKeyVault                         | 33028 3900 | CODES
            germany                   | DocsSampleEKMKeyVault.vault.microsoftazure.de | none       | SETUP
            germany                   | DocsSampleEKMKeyVault                         | 33028 3900 | CODES
            managed-hsm               | ContosoHsm.managedhsm.azure.net               | none       | SETUP
            managed-hsm               | ContosoHsm                                    | 33028 3900 | CODES
            managed-hsm-not-activated | ContosoHsm.managedhsm.azure.net               | 33049 3113 | inferred
            throttled                 | DocsSampleEKMKeyVault                         | 33049 3109 | CODES
            firewall                  | DocsSampleEKMKeyVault                         | 33049 3113 | SETUP
            private-endpoint          | DocsSampleEKMKeyVault                         | none       | SETUP
            soft-deleted-key          | DocsSampleEKMKeyVault                         | 33049 3112 | CODES
            expired-key               | DocsSampleEKMKeyVault                         | ? 3113     | CODES
            rotation-policy           | DocsSampleEKMKeyVault                         | none       | SETUP
            other-tenant              | DocsSampleEKMKeyVault                         | 33049 3108 | SETUP
            """)
    void theWalkThroughMeets(String world, String identity, String error, String source) {
        assertThat(first(walk(EngineFixture.open(WorldTexts.shipped(world)), identity), error.startsWith("?")))
                .as(source)
                .isEqualTo(error);
    }

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource(textBlock = """
            linux-cu14,           tde-linux,        33027
            assigned-not-primary, managed-identity, 37563
            two-instances,        managed-identity, none
            """)
    void otherScriptsMeet(String world, String script, String error) {
        assertThat(first(WalkThrough.of(script, WorldTexts.shipped(world)), false))
                .isEqualTo(error);
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            throttled            | tde-with-azure-key-vault | DocsSampleEKMKeyVault | vault throttle DocsSampleEKMKeyVault off
            firewall             | tde-with-azure-key-vault | DocsSampleEKMKeyVault | vault firewall DocsSampleEKMKeyVault trusted-services on
            firewall             | tde-with-azure-key-vault | DocsSampleEKMKeyVault | vault firewall DocsSampleEKMKeyVault allow SQLVM01
            firewall             | tde-with-azure-key-vault | DocsSampleEKMKeyVault | vault firewall DocsSampleEKMKeyVault private-endpoint SQLVM01
            firewall             | tde-with-azure-key-vault | DocsSampleEKMKeyVault | vault firewall DocsSampleEKMKeyVault off
            soft-deleted-key     | tde-with-azure-key-vault | DocsSampleEKMKeyVault | vault recover DocsSampleEKMKeyVault/ContosoRSAKey0
            expired-key          | tde-with-azure-key-vault | DocsSampleEKMKeyVault | vault validity DocsSampleEKMKeyVault/ContosoRSAKey0
            assigned-not-primary | managed-identity         | unused                | identity primary contoso-umi
            government           | tde-with-azure-key-vault | PublicVault           | vault create PublicVault/ContosoRSAKey0
            """)
    void isRepaired(String worldName, String script, String identity, String directive) {
        String text = WorldTexts.shipped(worldName);
        World world = EngineFixture.open(
                identity.equals("PublicVault")
                        ? text.replace(
                                "vaults:\n",
                                "vaults:\n  - name: PublicVault\n    grants: [ { to: sql-ekm,"
                                        + " role: Key Vault Crypto Service Encryption User } ]\n")
                        : text);
        tell(world, directive);

        WalkThrough run = WalkThrough.in(world, script, script(script, identity));

        assertThat(run.errors()).isEmpty();
    }

    @Test
    void aManagedHsmIsActivatedAndItsKeysMadeByACryptoUserNotByItsAdministrator() {
        World world = EngineFixture.open(WorldTexts.shipped("managed-hsm-not-activated"));
        String create = "vault create ContosoHsm/ContosoRSAKey0 by ";
        assertThat(tell(world, create + "olivia"))
                .containsExactly(
                        "403 Forbidden (NotActivated): The managed HSM ContosoHsm is not activated: download its"
                                + " security domain first.");

        tell(world, "vault activate ContosoHsm");
        tell(world, "vault grant ContosoHsm alan Managed HSM Administrator");
        tell(world, "vault grant ContosoHsm olivia Managed HSM Crypto User");
        tell(world, "vault grant ContosoHsm sql-ekm Managed HSM Crypto Service Encryption User");
        assertThat(tell(world, create + "alan"))
                .containsExactly("403 Forbidden (ForbiddenByRbac): The principal alan has no role that allows create.");
        assertThat(tell(world, create + "olivia")).singleElement().asString().startsWith("New key ContosoHsm/");

        assertThat(walk(world, "ContosoHsm.managedhsm.azure.net").errors()).isEmpty();
    }

    @Test
    void before_cu17_the_statement_that_uses_a_managed_identity_never_returns_and_the_run_says_so() {
        assertThatThrownBy(() -> WalkThrough.of("managed-identity", WorldTexts.shipped("pre-cu17")))
                .isInstanceOf(StalledException.class)
                .hasMessageContaining("a managed identity before SQL Server 2022 CU17");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BACKUP DATABASE master TO", "RESTORE DATABASE d FROM"})
    void before_cu17_a_backup_to_url_with_a_managed_identity_never_returns_either(String statement) {
        Client dba = dbaOf("pre-cu17");
        dba.run(STORAGE_CREDENTIAL).saysNothing();
        assertThatThrownBy(() -> dba.run(statement + STORAGE_URL))
                .isInstanceOf(StalledException.class)
                .hasMessageContaining("a managed identity before SQL Server 2022 CU17");
    }

    @Test
    void a_backup_to_url_needs_the_primary_managed_identity_and_goes_no_further() {
        Client without = dbaOf("no-primary-identity");
        without.run(STORAGE_CREDENTIAL).saysNothing();
        assertThat(without.run("BACKUP DATABASE master TO" + STORAGE_URL).messages())
                .extracting(ServerMessage::number, ServerMessage::level, ServerMessage::state)
                .containsExactly(tuple(37563, 16, 2));

        Client with = dbaOf("managed-identity");
        with.run(STORAGE_CREDENTIAL).saysNothing();
        assertThatThrownBy(() -> with.run("BACKUP DATABASE master TO" + STORAGE_URL))
                .isInstanceOf(UnmodelledException.class)
                .hasMessageContaining("BACKUP DATABASE ... URL");
    }

    @Test
    void bothInstancesOfAMachineUseItsPrimaryIdentity() {
        World world = EngineFixture.open(WorldTexts.shipped("two-instances"));
        for (String name : List.of("MSSQLSERVER", "PAYROLL")) {
            Client dba = new Client(world.instance(name).connect(EngineFixture.DBA));
            dba.run("EXEC sp_configure 'show advanced options', 1; RECONFIGURE;"
                    + " EXEC sp_configure 'EKM provider enabled', 1; RECONFIGURE;");
            dba.run("CREATE CRYPTOGRAPHIC PROVIDER p FROM FILE = '" + WorldTexts.CONNECTOR + "'");
            dba.run("CREATE CREDENTIAL [DocsSampleEKMKeyVault.vault.azure.net] WITH IDENTITY = 'Managed Identity'"
                    + " FOR CRYPTOGRAPHIC PROVIDER p;"
                    + " ALTER LOGIN [CONTOSO\\dba] ADD CREDENTIAL [DocsSampleEKMKeyVault.vault.azure.net]");
            String key = "CREATE ASYMMETRIC KEY k FROM PROVIDER p"
                    + " WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0', CREATION_DISPOSITION = OPEN_EXISTING";
            dba.run(key).saysNothing();
        }

        assertThat(world.surroundings().state().vaultRequests())
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(request -> request.principal().equals("contoso-mi") && request.status() == 200);
    }

    private static WalkThrough walk(World world, String identity) {
        return WalkThrough.in(world, TDE, script(TDE, identity));
    }

    private static String script(String name, String identity) {
        return WorldTexts.script(name)
                .replace("WITH IDENTITY = 'DocsSampleEKMKeyVault',", "WITH IDENTITY = '" + identity + "',");
    }

    private static List<String> tell(World world, String directive) {
        return world.directives(world.defaultInstance()).execute(directive, new ScriptPosition("test", 1));
    }

    private static String first(WalkThrough run, boolean anyNumber) {
        if (run.errors().isEmpty()) {
            return "none";
        }
        ServerMessage first = run.errors().get(0);
        Matcher code = CODE.matcher(first.text());
        return (anyNumber ? "?" : first.number()) + (code.find() ? " " + code.group(1) : "");
    }

    private static Client dbaOf(String world) {
        return EngineFixture.connect(EngineFixture.open(WorldTexts.shipped(world)), EngineFixture.DBA);
    }
}
