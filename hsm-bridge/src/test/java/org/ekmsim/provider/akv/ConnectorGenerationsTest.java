package org.ekmsim.provider.akv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ekmsim.vault.VaultWorld.KEY;
import static org.ekmsim.vault.VaultWorld.PRINCIPAL;
import static org.ekmsim.vault.VaultWorld.VAULT;

import java.util.List;
import org.ekmsim.provider.ProviderCredential;
import org.ekmsim.provider.SessionHandle;
import org.ekmsim.surroundings.ManagedIdentity;
import org.ekmsim.surroundings.Platform;
import org.ekmsim.surroundings.Registry;
import org.ekmsim.surroundings.RegistryValue;
import org.ekmsim.vault.Availability;
import org.ekmsim.vault.Cloud;
import org.ekmsim.vault.KeyType;
import org.ekmsim.vault.NewVersion;
import org.ekmsim.vault.Role;
import org.ekmsim.vault.VaultKind;
import org.ekmsim.vault.VaultState;
import org.ekmsim.vault.VaultWorld;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What each generation can do, each ability really used. Sources: private clouds 1.0.4.0, event log 1.0.3.0, key types and
 * versions in names: "Set up SQL Server TDE ... by using Azure Key Vault"; log level and retry: "SQL Server Connector
 * registry modification"; managed identity: "Managed Identity support for EKM with Azure Key Vault", through Arc: its
 * edition for SQL Server 2025; CREATE_NEW: "SQL Server Connector, Appendix".
 */
class ConnectorGenerationsTest {

    private static final String SECRET = ConnectorWorld.CLIENT_ID + ConnectorWorld.CLIENT_SECRET;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # version            | creates | clouds | event log | log level | repeats | HSM keys | HSM | 3072 | versions | identity | through Arc | thumbprint
            1.0.0.440            | true    | false  | false     | false     | false   | false    | false | false | false  | false    | false     | 19
            1.0.1.0              | false   | false  | false     | false     | false   | false    | false | false | false  | false    | false     | 19
            1.0.3.0              | false   | false  | true      | false     | false   | false    | false | false | false  | false    | false     | 19
            1.0.4.0              | false   | true   | true      | false     | false   | false    | false | false | false  | false    | false     | 19
            1.0.5.0-2018         | false   | true   | true      | false     | false   | false    | false | false | false  | false    | false     | 20
            1.0.5.0-2020-09      | false   | true   | true      | true      | true    | true     | true  | false | false  | false    | false     | 20
            1.0.5.0-2020-11      | false   | true   | true      | true      | true    | true     | true  | true  | true   | false    | false     | 20
            1.0.5.0-2024-11      | false   | true   | true      | true      | true    | true     | true  | true  | true   | true     | false     | 20
            1.0.5.0-2025-preview | false   | true   | true      | true      | true    | true     | true  | true  | true   | true     | true      | 20
            """)
    void whatAGenerationCanDo(
            String version,
            boolean creates,
            boolean clouds,
            boolean eventLog,
            boolean logLevel,
            boolean repeats,
            boolean hsmKeys,
            boolean managedHsm,
            boolean keysOf3072Bits,
            boolean versionsInNames,
            boolean identity,
            boolean throughArc,
            int thumbprint) {
        assertThat(createsKeys(version)).as("creates keys").isEqualTo(creates);
        assertThat(List.of(Cloud.GOVERNMENT, Cloud.CHINA, Cloud.GERMANY))
                .allSatisfy(cloud -> assertThat(opensVault(version, cloud, VaultKind.KEY_VAULT))
                        .isEqualTo(clouds));
        assertThat(opensVault(version, Cloud.PUBLIC, VaultKind.MANAGED_HSM)).isEqualTo(managedHsm);
        assertThat(entriesOfAFailure(version, 1) == 1).as("event log").isEqualTo(eventLog);
        assertThat(eventLog && entriesOfAFailure(version, 2) == 0)
                .as("log level")
                .isEqualTo(logLevel);
        assertThat(repeatsRequests(version)).as("repeats requests").isEqualTo(repeats);
        assertThat(opensKey(version, KeyType.RSA_HSM, 2048)).as("RSA-HSM").isEqualTo(hsmKeys);
        assertThat(opensKey(version, KeyType.RSA, 3072)).as("3072 bits").isEqualTo(keysOf3072Bits);
        assertThat(opensVersion(version)).as("versions in names").isEqualTo(versionsInNames);
        assertThat(opensByIdentity(version, Platform.AZURE_VM_WINDOWS))
                .as("managed identity")
                .isEqualTo(identity);
        assertThat(opensByIdentity(version, Platform.ARC_WINDOWS))
                .as("through Arc")
                .isEqualTo(throughArc);
        ConnectorWorld world = new ConnectorWorld(version);
        assertThat(world.thumbprint(world.session(), KEY)).hasSize(thumbprint);
    }

    private static boolean createsKeys(String version) {
        ConnectorWorld world = new ConnectorWorld(version);
        world.vaults.vault(vault -> vault.grant(
                PRINCIPAL,
                Role.KEY_VAULT_ADMINISTRATOR,
                world.surroundings.clock().now()));
        SessionHandle session = world.session();
        return world.create(session, "new") == 0 && world.lookup(session, "new") == 0;
    }

    private static boolean opensVault(String version, Cloud cloud, VaultKind kind) {
        ConnectorWorld world = new ConnectorWorld(version);
        Role role = kind == VaultKind.KEY_VAULT
                ? Role.KEY_VAULT_CRYPTO_SERVICE_ENCRYPTION_USER
                : Role.MANAGED_HSM_CRYPTO_SERVICE_ENCRYPTION_USER;
        VaultState other = VaultState.named("contoso", cloud, kind)
                .grant(PRINCIPAL, role, world.surroundings.clock().now());
        world.vaults.change(vaults -> vaults.with(other));
        KeyType type = kind == VaultKind.KEY_VAULT ? KeyType.RSA : KeyType.RSA_HSM;
        world.vaults.administration.createKey(other.host(), KEY, type, 2048, NewVersion.readyMade());
        SessionHandle session = SessionHandle.empty();
        return world.provider.openSession(ConnectorWorld.credential(other.host(), SECRET), session) == 0
                && world.lookup(session, KEY) == 0;
    }

    private static int entriesOfAFailure(String version, int level) {
        ConnectorWorld world = new ConnectorWorld(version);
        world.machine(host -> host.withRegistry(registry -> registry.withValue(
                Registry.CRYPTOGRAPHIC_PROVIDER + "\\Azure Key Vault\\Log", "Level", new RegistryValue.Number(level))));
        world.lookup(world.session(), "nothing");
        return world.surroundings.state().eventLog().size();
    }

    private static boolean repeatsRequests(String version) {
        ConnectorWorld world = new ConnectorWorld(version);
        SessionHandle session = world.session();
        world.vaults.vault(vault -> vault.withAvailability(Availability.UNAVAILABLE));
        world.lookup(session, KEY);
        return world.surroundings.state().vaultRequests().size() > 1;
    }

    private static boolean opensKey(String version, KeyType type, int bits) {
        ConnectorWorld world = new ConnectorWorld(version);
        world.vaults.administration.createKey(VAULT, "another", type, bits, NewVersion.readyMade());
        return world.lookup(world.session(), "another") == 0;
    }

    private static boolean opensVersion(String version) {
        ConnectorWorld world = new ConnectorWorld(version);
        return world.lookup(world.session(), KEY + "/" + world.vaults.version().id()) == 0;
    }

    private static boolean opensByIdentity(String version, Platform platform) {
        ConnectorWorld world = new ConnectorWorld(version, platform);
        world.machine(host -> host.withIdentity(new ManagedIdentity("mi", ManagedIdentity.Kind.SYSTEM_ASSIGNED)));
        return world.open(new ProviderCredential(VaultWorld.HOST, "Managed Identity", null, "mi")) == 0;
    }
}
