package org.ekmsim.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ekmsim.vault.VaultWorld.KEY;

import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.ekmsim.surroundings.AccessToken;
import org.ekmsim.surroundings.FakeSurroundings;
import org.ekmsim.token.WrapAlgorithm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which permission each operation of the connector, and of the people who make keys for it, needs. */
class VaultPermissionTableTest {

    private static final String SOMEBODY = "somebody";
    private static final String HSM = "ContosoHsm";

    private final VaultWorld world = new VaultWorld();

    /**
     * Sources: SETUP "Set up SQL Server TDE Extensible Key Management by using Azure Key Vault"; CODES "SQL Server Connector
     * maintenance and troubleshooting"; RBAC "Provide access to Key Vault keys, certificates, and secrets with Azure role-based
     * access control"; HSM "Managed HSM local RBAC built-in roles".
     */
    @ParameterizedTest(name = "{0} with {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            open   | policy | get                                        | 200 | CODES
            open   | policy | list wrapKey unwrapKey                     | 403 | CODES
            open   | rbac   | Key Vault Crypto Service Encryption User   | 200 | RBAC
            open   | rbac   | Key Vault Reader                           | 200 | RBAC
            open   | hsm    | Managed HSM Crypto Service Encryption User | 200 | HSM
            open   | hsm    | Managed HSM Crypto User                    | 200 | HSM
            open   | hsm    | Managed HSM Crypto Auditor                 | 200 | HSM
            open   | hsm    | Managed HSM Administrator                  | 403 | HSM
            open   | hsm    | Managed HSM Policy Administrator           | 403 | HSM
            open   | hsm    | Managed HSM Backup                         | 403 | HSM
            wrap   | policy | wrapKey                                    | 200 | SETUP
            wrap   | policy | get unwrapKey                              | 403 | SETUP
            wrap   | rbac   | Key Vault Crypto Service Encryption User   | 200 | RBAC
            wrap   | rbac   | Key Vault Crypto User                      | 200 | RBAC
            wrap   | rbac   | Key Vault Reader                           | 403 | RBAC
            wrap   | hsm    | Managed HSM Crypto Service Encryption User | 200 | HSM
            wrap   | hsm    | Managed HSM Crypto Auditor                 | 403 | HSM
            wrap   | hsm    | Managed HSM Crypto Officer                 | 403 | HSM
            unwrap | policy | unwrapKey                                  | 200 | SETUP
            unwrap | policy | get wrapKey                                | 403 | SETUP
            unwrap | rbac   | Key Vault Crypto Service Encryption User   | 200 | RBAC
            unwrap | rbac   | Key Vault Reader                           | 403 | RBAC
            unwrap | hsm    | Managed HSM Crypto Service Encryption User | 200 | HSM
            unwrap | hsm    | Managed HSM Administrator                  | 403 | HSM
            create | policy | create                                     | 200 | SETUP
            create | policy | get list wrapKey unwrapKey                 | 403 | SETUP
            create | rbac   | Key Vault Administrator                    | 200 | RBAC
            create | rbac   | Key Vault Crypto Officer                   | 200 | RBAC
            create | rbac   | Key Vault Crypto User                      | 403 | RBAC
            create | rbac   | Key Vault Crypto Service Encryption User   | 403 | RBAC
            create | hsm    | Managed HSM Crypto User                    | 200 | HSM
            create | hsm    | Managed HSM Administrator                  | 403 | HSM
            create | hsm    | Managed HSM Crypto Officer                 | 403 | HSM
            purge  | policy | purge                                      | 200 | RBAC
            purge  | rbac   | Key Vault Crypto Officer                   | 200 | RBAC
            purge  | rbac   | Key Vault Crypto User                      | 403 | RBAC
            purge  | hsm    | Managed HSM Crypto Officer                 | 200 | HSM
            purge  | hsm    | Managed HSM Crypto User                    | 403 | HSM
            """)
    void needsItsPermission(String operation, String model, String allowed, int status, String source) {
        String host = allow(model, allowed);

        assertThat(ask(operation, host, caller(host)).status()).as(source).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Key Vault Administrator,                    00482a5a-887f-4fb3-b363-3b7fe8e74483
            Key Vault Crypto Officer,                   14b46e9e-c2b7-41b4-b07b-48a6ebf60603
            Key Vault Crypto Service Encryption User,   e147488a-f6f5-4113-8e2d-b22465e65bf6
            Key Vault Crypto User,                      12338af0-0e69-4776-bea7-57ae8d297424
            Key Vault Reader,                           21090545-7ca7-4776-b22c-e363652d74d2
            Managed HSM Administrator,                  a290e904-7015-4bba-90c8-60543313cdb4
            Managed HSM Crypto Officer,                 515eb02d-2335-4d2d-92f2-b1cbdf9c3778
            Managed HSM Crypto User,                    21dbd100-6940-42c2-9190-5d6cb909625b
            Managed HSM Crypto Service Encryption User, 33413926-3206-4cdd-b39a-83574fe37a17
            """)
    void rolesHaveTheirDocumentedIds(String title, String id) {
        assertThat(Role.of(title).id()).isEqualTo(id);
    }

    private String allow(String model, String allowed) {
        if (model.equals("hsm")) {
            world.change(vaults -> vaults.with(VaultState.named(HSM, Cloud.PUBLIC, VaultKind.MANAGED_HSM)));
            world.administration.createKey(HSM, KEY, KeyType.RSA_HSM, 2048, NewVersion.readyMade());
            world.administration.grant(HSM, SOMEBODY, Role.of(allowed));
            return world.state().named(HSM).host();
        }
        if (model.equals("rbac")) {
            world.administration.grant(VaultWorld.VAULT, SOMEBODY, Role.of(allowed));
            return VaultWorld.HOST;
        }
        Set<KeyPermission> permissions =
                Arrays.stream(allowed.split(" ")).map(KeyPermission::of).collect(Collectors.toSet());
        world.vault(vault -> vault.withAccessModel(AccessModel.ACCESS_POLICY));
        world.administration.setPolicy(VaultWorld.VAULT, SOMEBODY, permissions);
        return VaultWorld.HOST;
    }

    private VaultResponse ask(String operation, String host, VaultCaller caller) {
        return switch (operation) {
            case "open" -> world.service.getKey(caller, host, KEY, null);
            case "wrap" -> world.service.wrapKey(caller, host, KEY, null, WrapAlgorithm.RSA_OAEP, new byte[] {1});
            case "unwrap" -> world.service.unwrapKey(caller, host, KEY, null, WrapAlgorithm.RSA_OAEP, wrapped(host));
            case "create" -> world.service.createKey(caller, host, "second", KeyType.RSA_HSM, 2048);
            default -> world.service.administer(caller, host, KeyPermission.of(operation), KEY, () -> {});
        };
    }

    private byte[] wrapped(String host) {
        KeyMaterial material = world.state()
                .named(host)
                .key(KEY)
                .orElseThrow()
                .current()
                .orElseThrow()
                .material();
        return world.tokens.open(material.tokenLabel()).wrap(material.id(), WrapAlgorithm.RSA_OAEP, new byte[] {1});
    }

    private static VaultCaller caller(String host) {
        String audience = Cloud.PUBLIC.audience(VaultKind.ofHost(host));
        return new VaultCaller(
                new AccessToken(SOMEBODY, audience, FakeSurroundings.START.plus(Duration.ofHours(1))), "SQLVM01");
    }
}
