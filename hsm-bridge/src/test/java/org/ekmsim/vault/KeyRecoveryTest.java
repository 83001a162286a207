package org.ekmsim.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ekmsim.vault.VaultWorld.HOST;
import static org.ekmsim.vault.VaultWorld.KEY;
import static org.ekmsim.vault.VaultWorld.PRINCIPAL;
import static org.ekmsim.vault.VaultWorld.VAULT;

import java.time.Duration;
import org.ekmsim.surroundings.FakeSurroundings;
import org.ekmsim.token.WrapAlgorithm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Soft delete, retention, purge protection, key backup and restore ("Azure Key Vault soft-delete overview", "... backup"). */
class KeyRecoveryTest {

    private final VaultWorld world = new VaultWorld().allowed();

    @Test
    void aDeletedKeyIsPurgedWhenItsRetentionEnds() {
        world.administration.deleteKey(VAULT, KEY);
        assertThat(VaultCalendar.nextDue(world.state())).contains(FakeSurroundings.START.plus(Duration.ofDays(90)));

        pass(89);
        assertThat(world.state().named(VAULT).keys().deleted()).containsKey(KEY);

        pass(1);
        assertThat(world.state().named(VAULT).keys().deleted()).isEmpty();
        assertThatThrownBy(() -> world.vault(vault -> vault.recoverKey(KEY)))
                .hasMessage("The vault has no such key: " + KEY + ".");
    }

    @Test
    void purgeProtectionKeepsADeletedKeyUntilItsRetentionEnds() {
        world.vault(vault ->
                vault.withProperties(usual -> usual.withRetentionDays(7).withPurgeProtection()));
        world.administration.deleteKey(VAULT, KEY);

        assertThatThrownBy(() -> world.vault(vault -> vault.purgeKey(KEY)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has purge protection");
        pass(7);
        assertThat(world.state().named(VAULT).keys().deleted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"6", "91"})
    void retentionIs7To90Days(int days) {
        assertThatThrownBy(() -> VaultProperties.usual().withRetentionDays(days))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aVaultIsPurgedOnceDeletedUnlessProtected() {
        assertThatThrownBy(() -> world.change(vaults -> vaults.purged(VAULT))).hasMessageContaining("is not deleted");
        world.vault(vault -> vault.withDeleted(true).withProperties(VaultProperties::withPurgeProtection));
        assertThatThrownBy(() -> world.change(vaults -> vaults.purged(VAULT)))
                .hasMessageContaining("has purge protection");

        world.vault(vault -> vault.withProperties(protection -> VaultProperties.usual()));
        world.change(vaults -> vaults.purged(VAULT));

        assertThat(world.state().vaults()).isEmpty();
    }

    @Test
    void aRenamedVaultAnswersUnderItsNewNameOnly() {
        world.change(vaults -> vaults.renamed(VAULT, "ContosoVault"));

        assertThat(world.service.getKey(world.caller(PRINCIPAL), HOST, KEY, null))
                .isInstanceOf(VaultResponse.NoAnswer.class);
        assertThat(world.service
                        .getKey(world.caller(PRINCIPAL), "contosovault.vault.azure.net", KEY, null)
                        .status())
                .isEqualTo(200);
        assertThatThrownBy(() -> world.change(vaults -> vaults.renamed("ContosoVault", "x_y")))
                .hasMessage("A vault cannot be named x_y.");
    }

    @Test
    void aRestoredKeyHasItsNameItsVersionsAndItsMaterial() {
        world.administration.rotate(VAULT, KEY, NewVersion.readyMade());
        VaultKey key = world.state().named(VAULT).key(KEY).orElseThrow();
        String first = key.versions().get(0).id();
        byte[] wrapped = wrapped(first);
        world.administration.backupKey(VAULT, KEY, "safe");
        other("Other", VaultHome.in(Cloud.PUBLIC));

        world.administration.restoreKey("Other", "safe");

        assertThat(world.state().named("Other").key(KEY)).contains(key);
        world.administration.grant("Other", PRINCIPAL, Role.KEY_VAULT_CRYPTO_SERVICE_ENCRYPTION_USER);
        assertThat(world.service.unwrapKey(
                        world.caller(PRINCIPAL), "other.vault.azure.net", KEY, first, WrapAlgorithm.RSA_OAEP, wrapped))
                .isInstanceOfSatisfying(VaultResponse.Result.class, result -> assertThat(result.value())
                        .containsExactly(1, 2));
    }

    @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
    @CsvSource(textBlock = """
            PUBLIC,     United States, contoso,  true
            PUBLIC,     united states, CONTOSO,  true
            PUBLIC,     Europe,        contoso,  false
            PUBLIC,     United States, fabrikam, false
            GOVERNMENT, United States, contoso,  false
            """)
    void aBackupStaysInItsSubscriptionGeographyAndCloud(
            Cloud cloud, String geography, String subscription, boolean restorable) {
        world.administration.backupKey(VAULT, KEY, "safe");
        other("Other", new VaultHome(cloud, geography, subscription, "contoso.onmicrosoft.com"));

        if (restorable) {
            world.administration.restoreKey("Other", "safe");
            assertThat(world.state().named("Other").key(KEY)).isPresent();
        } else {
            assertThatThrownBy(() -> world.administration.restoreKey("Other", "safe"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("cannot be restored to the vault Other in " + geography);
        }
    }

    @Test
    void aBackupNeverReplacesAKeyNotEvenADeletedOne() {
        world.administration.backupKey(VAULT, KEY, "safe");

        assertThatThrownBy(() -> world.administration.restoreKey(VAULT, "safe"))
                .hasMessage("The vault already has a key named " + KEY + ".");
        world.administration.deleteKey(VAULT, KEY);
        assertThatThrownBy(() -> world.administration.restoreKey(VAULT, "safe"))
                .hasMessage("The vault already has a key named " + KEY + ".");
        world.vault(vault -> vault.purgeKey(KEY));
        world.administration.restoreKey(VAULT, "safe");

        assertThat(world.state().named(VAULT).key(KEY)).isPresent();
        assertThatThrownBy(() -> world.administration.restoreKey(VAULT, "other"))
                .hasMessage("There is no key backup named other.");
    }

    @Test
    void aBackupDoesNotCrossBetweenKeyVaultAndManagedHsm() {
        world.administration.backupKey(VAULT, KEY, "safe");
        world.change(vaults -> vaults.with(VaultState.named("ContosoHsm", Cloud.PUBLIC, VaultKind.MANAGED_HSM)));

        assertThatThrownBy(() -> world.administration.restoreKey("ContosoHsm", "safe"))
                .hasMessage("A backup cannot go from a key vault to a managed HSM or back.");
    }

    private void other(String name, VaultHome home) {
        world.change(vaults -> vaults.with(
                VaultState.named(name, home.cloud(), VaultKind.KEY_VAULT).withHome(home)));
    }

    private byte[] wrapped(String version) {
        VaultResponse response = world.service.wrapKey(
                world.caller(PRINCIPAL), HOST, KEY, version, WrapAlgorithm.RSA_OAEP, new byte[] {1, 2});
        return ((VaultResponse.Result) response).value();
    }

    private void pass(int days) {
        world.surroundings.clock().advance(Duration.ofDays(days));
        world.administration.carryOutDue();
    }
}
