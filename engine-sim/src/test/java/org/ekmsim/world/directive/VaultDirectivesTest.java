package org.ekmsim.world.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.ekmsim.vault.AccessModel;
import org.ekmsim.vault.Availability;
import org.ekmsim.vault.KeyOperation;
import org.ekmsim.vault.KeyPermission;
import org.ekmsim.vault.KeyVersion;
import org.ekmsim.vault.VaultKey;
import org.ekmsim.vault.VaultState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What owners and administrators of vaults and identities do, by directive. */
class VaultDirectivesTest {

    private static final String VAULT = "DocsSampleEKMKeyVault";
    private static final String KEY = VAULT + "/ContosoRSAKey0";

    private final DirectiveWorld world = DirectiveWorld.shipped("managed-identity");

    @Test
    void createsKeys() {
        assertThat(world.run("vault create " + VAULT + "/Second RSA-HSM 3072"))
                .singleElement()
                .asString()
                .startsWith("New key " + VAULT + "/Second: ");
        assertThat(world.vault(VAULT).key("Second").orElseThrow().bits()).isEqualTo(3072);
        assertThatThrownBy(() -> world.run("vault create " + KEY)).hasMessageContaining("already has a key");
        assertThatThrownBy(() -> world.run("vault create " + VAULT + "/a_b"))
                .hasMessageContaining("is no name of a key");
    }

    @Test
    void restoresABackupOnceTheNameIsFree() {
        VaultKey key = key();
        world.run("vault backup " + KEY + " as safe");
        assertThatThrownBy(() -> world.run("vault restore safe to " + VAULT)).hasMessageContaining("already has a key");
        world.run("vault delete " + KEY);
        world.run("vault purge " + KEY);

        assertThat(world.run("vault restore safe to " + VAULT)).containsExactly("Restored " + KEY);

        assertThat(key()).isEqualTo(key);
        assertThatThrownBy(() -> world.run("vault restore other to " + VAULT))
                .hasMessageContaining("no key backup named");
    }

    @Test
    void protectsFromPurgeUntilTheRetentionEnds() {
        world.run("vault protect " + VAULT);
        world.run("vault delete " + KEY);
        assertThatThrownBy(() -> world.run("vault purge " + KEY))
                .isInstanceOf(DirectiveException.class)
                .hasMessageContaining("has purge protection");
        assertThat(world.run("vault show " + VAULT))
                .contains("    ContosoRSAKey0  (deleted, purged on 2027-01-30T09:00:00Z)");

        world.run("advance 90 days");

        assertThat(world.vault(VAULT).keys().deleted()).isEmpty();
    }

    @Test
    void setsValidityAndOperations() {
        world.run("vault validity " + KEY + " from 2026-01-01 until 2027-01-01");
        world.run("vault operations " + KEY + " wrapKey unwrapKey");

        KeyVersion version = key().current().orElseThrow();
        assertThat(version.notBefore()).isEqualTo("2026-01-01T00:00:00Z");
        assertThat(version.expires()).isEqualTo("2027-01-01T00:00:00Z");
        assertThat(version.operations()).isEqualTo(Set.of(KeyOperation.WRAP_KEY, KeyOperation.UNWRAP_KEY));
        assertThat(world.run("vault show " + VAULT))
                .contains(
                        "        " + version.id() + "  enabled, from 2026-01-01T00:00:00Z, until 2027-01-01T00:00:00Z");
        world.run("vault validity " + KEY);
        assertThat(key().current().orElseThrow().expires()).isNull();
    }

    @Test
    void rotatesByPolicy() {
        world.run("vault rotation " + KEY + " after 30 days");
        world.run("advance 61 days");
        assertThat(key().versions()).hasSizeGreaterThan(1);

        world.run("vault rotation " + KEY + " none");
        int versions = key().versions().size();
        world.run("advance 61 days");

        assertThat(key().versions()).hasSize(versions);
    }

    @Test
    void switchesTheAccessModelWhichVoidsTheOthersEntries() {
        world.run("vault access " + VAULT + " access-policy");
        assertThat(vault().access().model()).isEqualTo(AccessModel.ACCESS_POLICY);
        assertThat(permitted("contoso-mi")).isFalse();

        world.run("vault access " + VAULT + " rbac");
        assertThat(permitted("contoso-mi")).isTrue();
    }

    @Test
    void freshRolesCountAfterTheDelay() {
        world.run("vault revoke " + VAULT + " contoso-mi Key Vault Crypto Service Encryption User");
        world.run("vault propagation " + VAULT + " 5 minutes");
        world.run("vault grant " + VAULT + " contoso-mi Key Vault Crypto Service Encryption User");
        assertThat(permitted("contoso-mi")).isFalse();

        world.run("advance 5 minutes");

        assertThat(permitted("contoso-mi")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "on, false",
        "allow SQLVM01, true",
        "private-endpoint SQLVM01, true",
        "trusted-services on, true",
        "off, true"
    })
    void changesTheFirewall(String change, boolean admitted) {
        world.run("vault firewall " + VAULT + " on");
        world.run("vault firewall " + VAULT + " " + change);

        assertThat(vault().firewall().admits("SQLVM01")).isEqualTo(admitted);
        world.run("vault firewall " + VAULT + " refuse SQLVM01");
        world.run("vault firewall " + VAULT + " trusted-services off");
        world.run("vault firewall " + VAULT + " on");
        assertThat(vault().firewall().admits("SQLVM01")).isFalse();
    }

    @Test
    void throttlesLimitsAndTakesTheServiceDown() {
        world.run("vault throttle " + VAULT + " on");
        assertThat(vault().availability()).isEqualTo(Availability.THROTTLED);
        world.run("vault outage " + VAULT + " on");
        assertThat(vault().availability()).isEqualTo(Availability.UNAVAILABLE);
        world.run("vault outage " + VAULT + " off");
        assertThat(vault().availability()).isEqualTo(Availability.AVAILABLE);
        world.run("vault limit " + VAULT + " 3");
        assertThat(vault().properties().requestLimit()).isEqualTo(3);
        world.run("vault limit " + VAULT + " none");
        assertThat(vault().properties().requestLimit()).isNull();
    }

    @Test
    void renamesAndPurgesVaults() {
        world.run("vault rename " + VAULT + " ContosoVault");
        assertThat(world.vault("ContosoVault").host()).isEqualTo("contosovault.vault.azure.net");
        assertThatThrownBy(() -> world.run("vault show " + VAULT)).hasMessageContaining("There is no vault");
        assertThatThrownBy(() -> world.run("vault purge ContosoVault")).hasMessageContaining("is not deleted");

        world.run("vault delete ContosoVault");
        world.run("vault purge ContosoVault");

        assertThat(world.vaults.state().vaults()).isEmpty();
    }

    @Test
    void showsWhatTheVaultRefusesSomebody() {
        world.run("vault grant " + VAULT + " sql-ekm Key Vault Crypto Officer");

        assertThat(world.run("vault disable " + KEY + " by contoso-mi"))
                .containsExactly(
                        "403 Forbidden (ForbiddenByRbac): The principal contoso-mi has no role that allows update.");
        assertThat(key().current().orElseThrow().enabled()).isTrue();
        assertThat(world.run("vault disable " + KEY + " by sql-ekm")).isEmpty();
        assertThat(key().current().orElseThrow().enabled()).isFalse();
        assertThatThrownBy(() -> world.run("vault enable " + KEY + " by sql-emk"))
                .hasMessageContaining("'sql-ekm'?");
        world.run("vault delete " + VAULT);
        assertThat(world.run("vault enable " + KEY + " by sql-ekm"))
                .containsExactly("The vault docssampleekmkeyvault.vault.azure.net does not answer.");
    }

    @Test
    void activatesManagedHsmsOnly() {
        assertThatThrownBy(() -> world.run("vault activate " + VAULT)).hasMessageContaining("is a key vault");
        DirectiveWorld hsm = DirectiveWorld.shipped("managed-hsm-not-activated");
        assertThat(hsm.run("vault show ContosoHsm")).containsExactly("contosohsm.managedhsm.azure.net (not activated)");

        hsm.run("vault activate ContosoHsm");

        assertThat(hsm.vault("ContosoHsm").properties().activated()).isTrue();
    }

    @Test
    void assignsAndRemovesIdentities() {
        world.run("identity assign contoso-umi");
        world.run("identity primary contoso-umi");
        assertThatThrownBy(() -> world.run("identity assign other system-assigned"))
                .hasMessageContaining("has a system-assigned identity already: contoso-mi");

        world.run("identity remove contoso-umi");
        assertThat(world.machine().primary()).isEmpty();
        assertThat(world.state().directory().managedIdentities()).containsKey("contoso-umi");
        world.run("identity remove contoso-mi");
        assertThat(world.state().directory().managedIdentities()).doesNotContainKey("contoso-mi");
        assertThatThrownBy(() -> world.run("identity remove contoso-mi"))
                .hasMessageContaining("is assigned to the host");
    }

    @Test
    void refusesSecretsThatLastLongerThan24Months() {
        assertThatThrownBy(() -> world.run("secret add sql-ekm 'next one' expires 2028-11-02"))
                .hasMessageContaining("24 months at most")
                .hasMessageNotContaining("next one");
    }

    private boolean permitted(String principal) {
        return vault().permits(principal, KeyPermission.WRAP_KEY, world.now());
    }

    private VaultState vault() {
        return world.vault(VAULT);
    }

    private VaultKey key() {
        return vault().key("ContosoRSAKey0").orElseThrow();
    }
}
