package org.ekmsim.world.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.ekmsim.surroundings.ClientId;
import org.ekmsim.surroundings.Fault;
import org.ekmsim.surroundings.Host;
import org.ekmsim.surroundings.Network.Reachability;
import org.ekmsim.surroundings.Registry;
import org.ekmsim.surroundings.RegistryRight;
import org.ekmsim.surroundings.Secret;
import org.ekmsim.surroundings.SurroundingsState;
import org.ekmsim.vault.KeyMaterial;
import org.ekmsim.vault.KeyPermission;
import org.ekmsim.vault.KeyVersion;
import org.ekmsim.vault.VaultKey;
import org.ekmsim.vault.VaultState;
import org.ekmsim.world.directive.DirectiveWorld;
import org.junit.jupiter.api.Test;

/** World files become surroundings and vaults. */
class InitialStateTest {

    private static final Instant START = Instant.parse("2026-11-01T09:00:00Z");
    private static final String TWO_VERSIONS = """
            version: 1
            host: SQLVM01
            platform: azure-vm-windows
            instance: { logins: [ { name: sa } ] }
            entra: { applications: [ { name: app, client-id: d956f6b9-0000-4000-8000-000000000001 } ] }
            vaults:
              - name: Vault
                access: access-policy
                policies: [ { to: app, permissions: [get] } ]
                keys:
                  - name: Old
                    deleted: true
                  - name: Key
                    size: 3072
                    versions:
                      - { id: 1a4d3b9b393c4678831ccc60def75379, enabled: false, expires: 2026-12-01 }
                      - {}
                  - { name: Curve, type: EC }
              - { name: Gone, deleted: true }
            network: { blocked: [login.microsoftonline.com] }
            faults: [ { kind: fail, code: 7 } ]
            """;

    @Test
    void theDocumentedWorldHasItsRegistryKeyAndLibrary() {
        Host host = InitialSurroundings.of(ShippedWorlds.read("docs-sample")).host("sqlvm01");

        assertThat(host.registry().rightOf("NT SERVICE\\MSSQLSERVER", Registry.CRYPTOGRAPHIC_PROVIDER))
                .isEqualTo(RegistryRight.FULL_CONTROL);
        assertThat(host.library("c:\\PROGRAM FILES\\SQL Server Connector for Microsoft Azure Key Vault\\"
                        + "Microsoft.AzureKeyVaultService.EKM.dll"))
                .isPresent();
        assertThat(host.primary()).isEmpty();
    }

    @Test
    void theDocumentedSecretSignsIn() {
        SurroundingsState state = InitialSurroundings.of(ShippedWorlds.read("docs-sample"));
        ClientId clientId = new ClientId("d956f6b9000040008000000000000001");

        assertThat(state.directory().signIn(clientId, Secret.of("yrA8X~PldtMCvUZP"), "https://vault.azure.net", START))
                .isPresent();
        assertThat(state.directory().signIn(clientId, Secret.of("wrong"), "https://vault.azure.net", START))
                .isEmpty();
    }

    @Test
    void aMissingRegistryKeyIsMissing() {
        SurroundingsState state = InitialSurroundings.of(ShippedWorlds.read("registry-key-missing"));

        assertThat(state.host("SQLVM01").registry().key(Registry.CRYPTOGRAPHIC_PROVIDER))
                .isEmpty();
    }

    @Test
    void anAssignedIdentityIsPrimaryOnlyWhenSelected() {
        SurroundingsState selected = InitialSurroundings.of(ShippedWorlds.read("managed-identity"));
        SurroundingsState assigned = InitialSurroundings.of(ShippedWorlds.read("no-primary-identity"));

        assertThat(selected.host("SQLVM01").primary()).isPresent();
        assertThat(assigned.host("SQLVM01").primary()).isEmpty();
        assertThat(assigned.host("SQLVM01").identities()).containsKey("contoso-mi");
        assertThat(assigned.directory().managedIdentities()).containsKey("contoso-mi");
    }

    @Test
    void networkAndFaultsAreThere() {
        SurroundingsState state = InitialSurroundings.of(WorldFile.read("two.yaml", TWO_VERSIONS));

        assertThat(state.network().reach("login.microsoftonline.com")).isEqualTo(Reachability.BLOCKED);
        assertThat(state.faults().waiting()).containsExactly(Fault.fail(null, 7));
    }

    @Test
    void theDocumentedVaultLetsTheApplicationWrap() {
        VaultState vault = new DirectiveWorld(ShippedWorlds.read("docs-sample")).vault("DocsSampleEKMKeyVault");

        assertThat(vault.host()).isEqualTo("docssampleekmkeyvault.vault.azure.net");
        assertThat(vault.permits("sql-ekm", KeyPermission.WRAP_KEY, START)).isTrue();
        assertThat(vault.key("ContosoRSAKey0").orElseThrow().versions()).hasSize(1);
    }

    @Test
    void keysHaveTheirVersionsAndStates() {
        VaultState vault = new DirectiveWorld(WorldFile.read("two.yaml", TWO_VERSIONS)).vault("Vault");

        VaultKey key = vault.key("Key").orElseThrow();
        KeyVersion first = key.version("1a4d3b9b393c4678831ccc60def75379").orElseThrow();
        assertThat(key.versions()).hasSize(2);
        assertThat(first.enabled()).isFalse();
        assertThat(first.expires()).isEqualTo("2026-12-01T00:00:00Z");
        assertThat(key.current().orElseThrow().enabled()).isTrue();
        assertThat(material(key.current().orElseThrow()).publicNumbers().bits()).isEqualTo(3072);
        assertThat(vault.key("Old")).isEmpty();
        assertThat(vault.keys().deleted()).containsKey("Old");
        assertThat(vault.key("Curve").orElseThrow().current().orElseThrow().material())
                .isNull();
        assertThat(vault.permits("app", KeyPermission.GET, START)).isTrue();
        assertThat(vault.permits("app", KeyPermission.WRAP_KEY, START)).isFalse();
    }

    @Test
    void aDeletedVaultIsNotServed() {
        DirectiveWorld world = new DirectiveWorld(WorldFile.read("two.yaml", TWO_VERSIONS));

        assertThat(world.vault("Gone").deleted()).isTrue();
    }

    @Test
    void theSameFileAlwaysHasTheSameKeys() {
        DirectiveWorld one = new DirectiveWorld(ShippedWorlds.read("docs-sample"));
        DirectiveWorld other = new DirectiveWorld(ShippedWorlds.read("docs-sample"));

        assertThat(one.vault("DocsSampleEKMKeyVault")).isEqualTo(other.vault("DocsSampleEKMKeyVault"));
    }

    private static KeyMaterial material(KeyVersion version) {
        return Optional.ofNullable(version.material()).orElseThrow();
    }
}
