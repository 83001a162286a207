package org.ekmsim.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ekmsim.vault.VaultWorld.PRINCIPAL;

import java.time.Duration;
import org.ekmsim.surroundings.AccessToken;
import org.ekmsim.surroundings.FakeSurroundings;
import org.ekmsim.vault.VaultResponse.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is different in a managed HSM ("About keys", "Managed HSM local RBAC built-in roles", "Provision and activate a managed HSM"). */
class ManagedHsmTest {

    private static final String HSM = "ContosoHsm";
    private static final String HOST = "contosohsm.managedhsm.azure.net";

    private final VaultWorld world = new VaultWorld();

    @BeforeEach
    void provision() {
        world.change(vaults -> vaults.with(VaultState.named(HSM, Cloud.PUBLIC, VaultKind.MANAGED_HSM)
                .withProperties(usual -> usual.withActivated(false))));
    }

    @Test
    void nothingWorksBeforeItIsActivated() {
        String refusal = "The managed HSM ContosoHsm is not activated: download its security domain first.";

        assertThatThrownBy(() -> world.administration.grant(HSM, PRINCIPAL, Role.MANAGED_HSM_CRYPTO_USER))
                .hasMessage(refusal);
        assertThatThrownBy(() ->
                        world.administration.createKey(HSM, "Key1", KeyType.RSA_HSM, 2048, NewVersion.readyMade()))
                .hasMessage(refusal);
        assertThat(create("Key1")).isInstanceOfSatisfying(Refusal.class, answer -> {
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.innerCode()).isEqualTo("NotActivated");
        });
    }

    @Test
    void onceActivatedACryptoUserCreatesKeysAndAnAdministratorStillCannot() {
        world.change(vaults -> vaults.with(HSM, hsm -> hsm.withProperties(usual -> usual.withActivated(true))));

        world.administration.grant(HSM, PRINCIPAL, Role.MANAGED_HSM_ADMINISTRATOR);
        assertThat(create("Key1").status()).isEqualTo(403);
        world.administration.grant(HSM, PRINCIPAL, Role.MANAGED_HSM_CRYPTO_USER);
        assertThat(create("Key1")).isInstanceOfSatisfying(VaultResponse.Key.class, made -> {
            assertThat(made.key().type()).isEqualTo(KeyType.RSA_HSM);
            assertThat(made.key().uri()).startsWith("https://" + HOST + "/keys/Key1/");
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = KeyType.class,
            names = {"RSA", "EC"})
    void hasKeysInHardwareOnly(KeyType type) {
        world.change(vaults -> vaults.with(HSM, hsm -> hsm.withProperties(usual -> usual.withActivated(true))));

        assertThatThrownBy(() -> world.administration.createKey(HSM, "Key1", type, 2048, NewVersion.readyMade()))
                .hasMessage("A managed HSM has no keys of type " + type.text() + ".");
    }

    @Test
    void aKeyVaultNeedsNoActivation() {
        assertThatThrownBy(() -> world.vault(vault -> vault.withProperties(usual -> usual.withActivated(false))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private VaultResponse create(String key) {
        AccessToken token = new AccessToken(
                PRINCIPAL, "https://managedhsm.azure.net", FakeSurroundings.START.plus(Duration.ofHours(1)));
        return world.service.createKey(new VaultCaller(token, "SQLVM01"), HOST, key, KeyType.RSA_HSM, 2048);
    }
}
