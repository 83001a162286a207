package org.ekmsim.world.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ekmsim.engine.instance.Edition;
import org.ekmsim.engine.instance.ScanPace;
import org.ekmsim.surroundings.EkmRegistryKey;
import org.ekmsim.surroundings.Fault;
import org.ekmsim.surroundings.Network;
import org.ekmsim.surroundings.Platform;
import org.ekmsim.surroundings.Secret;
import org.ekmsim.token.TokenChoice;
import org.ekmsim.vault.AccessModel;
import org.ekmsim.vault.Availability;
import org.ekmsim.vault.Cloud;
import org.ekmsim.vault.KeyOperation;
import org.ekmsim.vault.KeyType;
import org.ekmsim.vault.Role;
import org.ekmsim.vault.VaultKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorldFileTest {

    static Stream<String> shippedWorlds() {
        return ShippedWorlds.NAMES.stream();
    }

    @ParameterizedTest
    @MethodSource("shippedWorlds")
    void readsEveryShippedWorld(String name) {
        WorldDefinition world = ShippedWorlds.read(name);

        assertThat(world.description()).isNotBlank();
        HostDefinition host = world.hosts().get(0);
        boolean azure = host.platform() == Platform.AZURE_SQL;
        assertThat(world.hosts()).hasSizeLessThanOrEqualTo(azure ? 2 : 1);
        assertThat(host.instances().get(0).logins().get(0).name()).isEqualTo(azure ? "serveradmin" : "CONTOSO\\dba");
    }

    @Test
    void aServiceOfAzureHasNeitherEditionsNorWindowsLogins() {
        String text = ShippedWorlds.resource("worlds/managed-instance.yaml")
                .replace(
                        "flavour: azure-sql-managed-instance",
                        "flavour: azure-sql-managed-instance\n        edition: Standard")
                .replace("{ name: reporting }", "{ name: CONTOSO\\clerk }");

        assertThatThrownBy(() -> WorldFile.read("azure.yaml", text))
                .hasMessageContaining("A service of Azure has no editions")
                .hasMessageContaining("A service of Azure has no Windows logins: 'CONTOSO\\clerk'.");
    }

    @Test
    void readsTheDocumentedWorld() {
        WorldDefinition world = ShippedWorlds.read("docs-sample");

        HostDefinition host = world.hosts().get(0);
        assertThat(host.platform()).isEqualTo(Platform.AZURE_VM_WINDOWS);
        assertThat(host.ekmRegistryKey()).isEqualTo(EkmRegistryKey.PRESENT);
        assertThat(host.primaryIdentity()).isNull();
        assertThat(host.files().get(0).version()).isEqualTo("1.0.5.0-2024-11");
        assertThat(world.directory().applications().get("sql-ekm").clientId().hex())
                .isEqualTo("d956f6b9000040008000000000000001");
        assertThat(world.directory()
                        .applications()
                        .get("sql-ekm")
                        .secrets()
                        .get(0)
                        .value())
                .isEqualTo(Secret.of("yrA8X~PldtMCvUZP"));
        VaultDefinition vault = world.vaults().get(0);
        assertThat(vault.grants())
                .containsExactly(new GrantDefinition("sql-ekm", Role.KEY_VAULT_CRYPTO_SERVICE_ENCRYPTION_USER));
        assertThat(vault.keys())
                .containsExactly(new KeyDefinition(
                        "ContosoRSAKey0", KeyType.RSA, 2048, false, false, null, List.of(KeyVersionDefinition.PLAIN)));
        assertThat(world.clock())
                .isEqualTo(new ClockDefinition(
                        Instant.parse("2026-11-01T09:00:00Z"), ClockDefinition.Mode.AUTO, ScanPace.INSTANT));
    }

    @Test
    void keepsSecretsOutOfText() {
        assertThat(ShippedWorlds.read("docs-sample").toString()).doesNotContain("yrA8X");
    }

    @Test
    void readsEveryKeyThereIs() {
        WorldDefinition world = WorldFile.read("full.yaml", """
                version: 1
                description: Everything
                hosts:
                  - name: SQLVM01
                    platform: arc-windows
                    identities: [ { name: mi-a, kind: user-assigned }, { name: mi-b } ]
                    primary-identity: mi-b
                    ekm-registry-key: read-only
                    files: [ { path: 'C:\\ekm\\akv.dll', provider: akv, version: 1.0.4.0, signed: false } ]
                    instances:
                      - name: PAYROLL
                        flavour: sql2019
                        edition: Standard
                        logins: [ { name: sam, roles: [dbcreator, bulkadmin], password: 'Pa$$w0rd' } ]
                        databases: [Sales, HR]
                        trace-flags: [4675]
                        ekm-enabled: true
                entra:
                  applications:
                    - { name: app, client-id: D956F6B9-0000-4000-8000-000000000001, secrets: [ { value: s, expires: 2027-11-01 } ] }
                vaults:
                  - name: hsm1
                    cloud: government
                    kind: managed-hsm
                    grants: [ { to: mi-a, role: Managed HSM Crypto User } ]
                    policies: [ { to: app, permissions: [get, wrapKey] } ]
                    firewall: { trusted-services: true, allowed-hosts: [sqlvm01] }
                    availability: throttled
                    deleted: true
                    keys:
                      - name: K
                        type: RSA-HSM
                        size: 3072
                        generate: true
                        deleted: true
                        versions:
                          - { id: 1A4D3B9B393C4678831CCC60DEF75379, enabled: false, operations: [wrapKey] }
                          - { not-before: 2026-01-01, expires: 2028-01-01T12:00:00Z }
                network: { unresolvable: [gone.vault.azure.net], blocked: [login.microsoftonline.com] }
                faults:
                  - { kind: latency, entry-point: SqlCryptDecrypt, key: K, provider: akv.dll, times: 2, duration: 30 seconds }
                  - { kind: fail, code: 5 }
                clock: { start: 2026-01-01, mode: stepped, tde-scan: clock }
                hsm: software
                """);

        HostDefinition host = world.hosts().get(0);
        InstanceDefinition instance = host.instances().get(0);
        VaultDefinition vault = world.vaults().get(0);
        KeyDefinition key = vault.keys().get(0);
        assertThat(host.primaryIdentity()).isEqualTo("mi-b");
        assertThat(host.files().get(0).signed()).isFalse();
        assertThat(instance.edition()).isEqualTo(Edition.STANDARD);
        assertThat(instance.serviceAccount()).isEqualTo("NT SERVICE\\MSSQL$PAYROLL");
        assertThat(instance.logins().get(0).password()).isEqualTo(Secret.of("Pa$$w0rd"));
        assertThat(instance.databases()).containsExactly("Sales", "HR");
        assertThat(instance.traceFlags()).containsExactly(4675);
        assertThat(instance.ekmEnabled()).isTrue();
        assertThat(vault.cloud()).isEqualTo(Cloud.GOVERNMENT);
        assertThat(vault.kind()).isEqualTo(VaultKind.MANAGED_HSM);
        assertThat(vault.access()).isEqualTo(AccessModel.RBAC);
        assertThat(vault.firewall().admits("SQLVM01")).isTrue();
        assertThat(vault.availability()).isEqualTo(Availability.THROTTLED);
        assertThat(vault.deleted()).isTrue();
        assertThat(key.versions())
                .containsExactly(
                        new KeyVersionDefinition(
                                "1a4d3b9b393c4678831ccc60def75379", false, null, null, Set.of(KeyOperation.WRAP_KEY)),
                        new KeyVersionDefinition(
                                null,
                                true,
                                Instant.parse("2026-01-01T00:00:00Z"),
                                Instant.parse("2028-01-01T12:00:00Z"),
                                KeyOperation.all()));
        assertThat(world.network().reach("gone.vault.azure.net")).isEqualTo(Network.Reachability.NOT_RESOLVED);
        assertThat(world.network().reach("login.microsoftonline.com")).isEqualTo(Network.Reachability.BLOCKED);
        assertThat(world.faults())
                .containsExactly(
                        new Fault(Fault.Kind.LATENCY, "SqlCryptDecrypt", "K", "akv.dll", 0, Duration.ofSeconds(30), 2),
                        Fault.fail(null, 5));
        assertThat(world.hsm()).isEqualTo(TokenChoice.SOFTWARE);
    }

    @Test
    void theShortFormMeansTheSameAsTheLongOne() {
        WorldDefinition shortForm = WorldFile.read("short.yaml", """
                version: 1
                host: SQLVM01
                platform: azure-vm-windows
                ekm-registry-key: missing
                instance: { logins: [ { name: sa, roles: [sysadmin] } ] }
                """);
        WorldDefinition longForm = WorldFile.read("long.yaml", """
                version: 1
                hosts:
                  - name: SQLVM01
                    platform: azure-vm-windows
                    ekm-registry-key: missing
                    instances: [ { name: MSSQLSERVER, flavour: sql2022-cu17, edition: Developer,
                                   logins: [ { name: sa, roles: [sysadmin] } ] } ]
                """);

        assertThat(shortForm).isEqualTo(longForm);
    }

    @Test
    void aLinuxServiceRunsAsMssql() {
        WorldDefinition world = WorldFile.read("linux.yaml", """
                version: 1
                host: box
                platform: linux
                instance: { logins: [ { name: sa } ] }
                """);

        assertThat(world.hosts().get(0).instances().get(0).serviceAccount()).isEqualTo("mssql");
    }
}
