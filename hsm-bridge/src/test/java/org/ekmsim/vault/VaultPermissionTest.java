package org.ekmsim.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ekmsim.vault.VaultWorld.HOST;
import static org.ekmsim.vault.VaultWorld.KEY;
import static org.ekmsim.vault.VaultWorld.PRINCIPAL;

import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.ekmsim.surroundings.AccessToken;
import org.ekmsim.surroundings.FakeSurroundings;
import org.ekmsim.token.WrapAlgorithm;
import org.ekmsim.vault.VaultResponse.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may read, wrap and unwrap: access policies, roles of vaults and of managed HSMs. */
class VaultPermissionTest {

    private static final byte[] PLAINTEXT = {1, 2, 3};

    private final VaultWorld world = new VaultWorld();

    @ParameterizedTest
    @CsvSource({
        "Key Vault Administrator, 200, 200, 200",
        "Key Vault Crypto Officer, 200, 200, 200",
        "Key Vault Crypto User, 200, 200, 200",
        "Key Vault Crypto Service Encryption User, 200, 200, 200",
        "Key Vault Reader, 200, 403, 403"
    })
    void rolesOfAVault(String role, int get, int wrap, int unwrap) {
        byte[] wrapped = wrapped();
        world.vault(vault -> vault.grant("somebody", Role.of(role), FakeSurroundings.START));

        assertThat(statuses("somebody", wrapped)).containsExactly(get, wrap, unwrap);
    }

    @ParameterizedTest
    @CsvSource({
        "'get,wrapKey,unwrapKey', 200, 200, 200",
        "'get,list,wrapKey,unwrapKey', 200, 200, 200",
        "'wrapKey,unwrapKey', 403, 200, 200",
        "'get,unwrapKey', 200, 403, 200",
        "'get,wrapKey', 200, 200, 403",
        "'list', 403, 403, 403"
    })
    void accessPolicies(String permissions, int get, int wrap, int unwrap) {
        byte[] wrapped = wrapped();
        Set<KeyPermission> allowed =
                Arrays.stream(permissions.split(",")).map(KeyPermission::of).collect(Collectors.toSet());
        world.vault(vault -> vault.withAccessModel(AccessModel.ACCESS_POLICY)
                .withPolicy("somebody", allowed, FakeSurroundings.START));

        assertThat(statuses("somebody", wrapped)).containsExactly(get, wrap, unwrap);
    }

    @ParameterizedTest
    @CsvSource({
        "Managed HSM Administrator, 403, 403, 403",
        "Managed HSM Crypto Officer, 403, 403, 403",
        "Managed HSM Crypto User, 200, 200, 200",
        "Managed HSM Crypto Service Encryption User, 200, 200, 200"
    })
    void rolesOfAManagedHsm(String role, int get, int wrap, int unwrap) {
        VaultState hsm = VaultState.named("ContosoHsm", Cloud.PUBLIC, VaultKind.MANAGED_HSM)
                .grant("somebody", Role.of(role), FakeSurroundings.START);

        assertThat(hsm.permits("somebody", KeyPermission.GET, FakeSurroundings.START))
                .isEqualTo(get == 200);
        assertThat(hsm.permits("somebody", KeyPermission.WRAP_KEY, FakeSurroundings.START))
                .isEqualTo(wrap == 200);
        assertThat(hsm.permits("somebody", KeyPermission.UNWRAP_KEY, FakeSurroundings.START))
                .isEqualTo(unwrap == 200);
    }

    @Test
    void aManagedHsmAdministratorCannotCreateKeysButACryptoUserCan() {
        assertThat(Role.MANAGED_HSM_ADMINISTRATOR.allows(KeyPermission.CREATE)).isFalse();
        assertThat(Role.MANAGED_HSM_CRYPTO_USER.allows(KeyPermission.CREATE)).isTrue();
        assertThat(Role.MANAGED_HSM_CRYPTO_USER.allows(KeyPermission.PURGE)).isFalse();
        assertThat(Role.MANAGED_HSM_CRYPTO_OFFICER.allows(KeyPermission.PURGE)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aRoleBelongsToOneService(Role role) {
        VaultKind other = role.kind() == VaultKind.KEY_VAULT ? VaultKind.MANAGED_HSM : VaultKind.KEY_VAULT;
        VaultState vault = VaultState.named("Contoso", Cloud.PUBLIC, other);

        assertThat(Role.of(role.title())).isEqualTo(role);
        assertThatThrownBy(() -> vault.grant(PRINCIPAL, role, FakeSurroundings.START))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(role.title());
    }

    @Test
    void aManagedHsmHasNoAccessPolicies() {
        VaultState hsm = VaultState.named("ContosoHsm", Cloud.PUBLIC, VaultKind.MANAGED_HSM);

        assertThatThrownBy(() -> hsm.withAccessModel(AccessModel.ACCESS_POLICY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void switchingToRolesVoidsPolicies() {
        byte[] wrapped = wrapped();
        world.vault(vault -> vault.withAccessModel(AccessModel.ACCESS_POLICY)
                .withPolicy("somebody", KeyPermission.everything(), FakeSurroundings.START));
        assertThat(statuses("somebody", wrapped)).containsExactly(200, 200, 200);

        world.vault(vault -> vault.withAccessModel(AccessModel.RBAC));

        assertThat(statuses("somebody", wrapped)).containsExactly(403, 403, 403);
        assertThat(innerCode(world.service.getKey(world.caller("somebody"), HOST, KEY, null)))
                .isEqualTo("ForbiddenByRbac");
    }

    @Test
    void aFreshRoleCountsOnlyAfterItsPropagation() {
        byte[] wrapped = wrapped();
        world.vault(vault -> vault.grant(
                "somebody", Role.KEY_VAULT_CRYPTO_USER, FakeSurroundings.START.plus(Duration.ofMinutes(5))));
        assertThat(statuses("somebody", wrapped)).containsExactly(403, 403, 403);

        world.surroundings.clock().advance(Duration.ofMinutes(5));

        assertThat(statuses("somebody", wrapped)).containsExactly(200, 200, 200);
    }

    @Test
    void whatAnAdministratorGivesCountsOnlyAfterTheVaultsPropagation() {
        byte[] wrapped = wrapped();
        world.vault(vault -> vault.withProperties(usual -> usual.withPropagation(Duration.ofMinutes(5))));
        world.administration.grant(VaultWorld.VAULT, "somebody", Role.KEY_VAULT_CRYPTO_USER);
        assertThat(statuses("somebody", wrapped)).containsExactly(403, 403, 403);

        world.surroundings.clock().advance(Duration.ofMinutes(5));

        assertThat(statuses("somebody", wrapped)).containsExactly(200, 200, 200);
    }

    @Test
    void aMachineWithAPrivateEndpointPassesTheFirewall() {
        byte[] wrapped = wrapped();
        world.vault(vault -> vault.withFirewall(Firewall.closed().withPrivateEndpoint("SQLVM01")));
        assertThat(statuses(PRINCIPAL, wrapped)).containsExactly(200, 200, 200);

        world.vault(vault -> vault.withFirewall(vault.firewall().without("sqlvm01")));
        assertThat(statuses(PRINCIPAL, wrapped)).containsExactly(403, 403, 403);
    }

    @Test
    void aRevokedRoleCountsNoMore() {
        byte[] wrapped = wrapped();
        world.vault(vault -> vault.revoke(PRINCIPAL, Role.KEY_VAULT_CRYPTO_SERVICE_ENCRYPTION_USER));

        assertThat(statuses(PRINCIPAL, wrapped)).containsExactly(403, 403, 403);
    }

    @Test
    void theFirewallRefusesMachinesUnlessAllowedOrTrusted() {
        byte[] wrapped = wrapped();

        world.vault(vault -> vault.withFirewall(Firewall.closed()));
        assertThat(statuses(PRINCIPAL, wrapped)).containsExactly(403, 403, 403);
        assertThat(innerCode(world.service.getKey(world.caller(PRINCIPAL), HOST, KEY, null)))
                .isEqualTo("ForbiddenByFirewall");

        world.vault(vault -> vault.withFirewall(Firewall.closed().allowing("sqlvm01")));
        assertThat(statuses(PRINCIPAL, wrapped)).containsExactly(200, 200, 200);

        world.vault(vault -> vault.withFirewall(Firewall.closed().withTrustedServices(true)));
        assertThat(statuses(PRINCIPAL, wrapped)).containsExactly(200, 200, 200);
    }

    @Test
    void tokensForAnotherAudienceAndExpiredTokensAreUnauthorized() {
        world.allowed();
        AccessToken stranger = new AccessToken(
                PRINCIPAL, "https://managedhsm.azure.net", FakeSurroundings.START.plus(Duration.ofHours(1)));
        AccessToken expired = new AccessToken(PRINCIPAL, "https://vault.azure.net", FakeSurroundings.START);

        assertThat(world.service
                        .getKey(new VaultCaller(stranger, "SQLVM01"), HOST, KEY, null)
                        .status())
                .isEqualTo(401);
        assertThat(world.service
                        .getKey(new VaultCaller(expired, "SQLVM01"), HOST, KEY, null)
                        .status())
                .isEqualTo(401);
    }

    private static String innerCode(VaultResponse response) {
        return response instanceof Refusal refusal ? String.valueOf(refusal.innerCode()) : "no refusal";
    }

    private byte[] wrapped() {
        world.allowed();
        VaultResponse response =
                world.service.wrapKey(world.caller(PRINCIPAL), HOST, KEY, null, WrapAlgorithm.RSA_OAEP, PLAINTEXT);
        return ((VaultResponse.Result) response).value();
    }

    private int[] statuses(String principal, byte[] wrapped) {
        VaultCaller caller = world.caller(principal);
        return new int[] {
            world.service.getKey(caller, HOST, KEY, null).status(),
            world.service
                    .wrapKey(caller, HOST, KEY, null, WrapAlgorithm.RSA_OAEP, PLAINTEXT)
                    .status(),
            world.service
                    .unwrapKey(caller, HOST, KEY, null, WrapAlgorithm.RSA_OAEP, wrapped)
                    .status()
        };
    }
}
