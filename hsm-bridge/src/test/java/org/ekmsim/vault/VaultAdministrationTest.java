package org.ekmsim.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ekmsim.vault.VaultWorld.KEY;
import static org.ekmsim.vault.VaultWorld.VAULT;

import java.util.HashSet;
import java.util.Set;
import org.ekmsim.token.KeyFiles;
import org.ekmsim.token.ReadyMadeKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VaultAdministrationTest {

    private final VaultWorld world = new VaultWorld();

    @Test
    void everyRunHasTheSameVersionsAndKeys() {
        world.administration.rotate(VAULT, KEY, NewVersion.readyMade());
        VaultWorld again = new VaultWorld();
        again.administration.rotate(VAULT, KEY, NewVersion.readyMade());

        assertThat(again.version()).isEqualTo(world.version());
        assertThat(world.version().id()).matches("[0-9a-f]{32}");
    }

    @Test
    void privateKeysAreInTheVaultsToken() {
        KeyMaterial material = world.version().material();

        assertThat(material.tokenLabel()).isEqualTo(VAULT);
        assertThat(world.tokens.open(VAULT).find(material.id())).isPresent();
    }

    @Test
    void everyKeyAndVersionHasItsOwnMaterial() {
        Set<Object> moduli = new HashSet<>();
        moduli.add(world.version().material().publicNumbers());
        moduli.add(world.administration
                .rotate(VAULT, KEY, NewVersion.readyMade())
                .material()
                .publicNumbers());
        moduli.add(world.administration
                .createKey(VAULT, "second", KeyType.RSA, 2048, NewVersion.readyMade())
                .material()
                .publicNumbers());

        assertThat(moduli).hasSize(3);
    }

    @Test
    void aNameIsTakenUntilPurged() {
        world.vault(vault -> vault.deleteKey(KEY));
        assertThatThrownBy(() -> world.administration.createKey(VAULT, KEY, KeyType.RSA, 2048, NewVersion.readyMade()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The vault already has a key named " + KEY + ".");

        world.vault(vault -> vault.purgeKey(KEY));
        KeyVersion second = world.administration.createKey(VAULT, KEY, KeyType.RSA, 2048, NewVersion.readyMade());

        assertThat(second.id())
                .as("ids are never reused")
                .isNotEqualTo(new VaultWorld().version().id());
    }

    @Test
    void aFailedCreationUsesUpNoReadyMadeKey() {
        int before = world.state().nextReadyMade(2048);

        assertThatThrownBy(() -> world.administration.createKey(VAULT, KEY, KeyType.RSA, 2048, NewVersion.readyMade()))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(world.state().nextReadyMade(2048)).isEqualTo(before);
    }

    @Test
    void aVersionIdCanBeChosenOnce() {
        String id = "b2dd7f4d0c1a4c0f9d3a6f0c1e2d3c4b";
        NewVersion chosen = NewVersion.readyMade().withId(id);

        assertThat(world.administration.rotate(VAULT, KEY, chosen).id()).isEqualTo(id);
        assertThatThrownBy(() -> world.administration.rotate(VAULT, KEY, chosen))
                .hasMessage("The key " + KEY + " already has a version " + id + ".");
        assertThatThrownBy(() -> NewVersion.readyMade().withId("1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anImportedKeyKeepsItsMaterialInEveryVault() {
        world.change(vaults -> vaults.with(VaultState.named("Other", Cloud.PUBLIC, VaultKind.KEY_VAULT)));
        ReadyMadeKeys keys = new ReadyMadeKeys(KeyFiles.onClassPath(getClass().getClassLoader()));
        KeyVersion imported = world.administration.importKey("Other", "copy", KeyType.RSA, keys.key(2048, 0));

        assertThat(imported.material().publicNumbers())
                .isEqualTo(world.version().material().publicNumbers());
        assertThat(imported.material().tokenLabel()).isEqualTo("Other");
        assertThat(imported.id()).isNotEqualTo(world.version().id());
    }

    @Test
    void aVaultIsFoundByNameOrHostNameButNotWhenTwoShareTheName() {
        assertThat(world.state().named("docssampleekmkeyvault").name()).isEqualTo(VAULT);
        assertThat(world.state().named(VaultWorld.HOST).name()).isEqualTo(VAULT);
        world.change(vaults -> vaults.with(VaultState.named(VAULT, Cloud.CHINA, VaultKind.KEY_VAULT)));

        assertThatThrownBy(() -> world.state().named(VAULT)).hasMessageStartingWith("Several vaults are named");
        assertThatThrownBy(() -> world.state().named("nobody")).hasMessage("There is no vault named nobody.");
    }

    @ParameterizedTest
    @CsvSource({
        "PUBLIC, KEY_VAULT, myvault.vault.azure.net, https://vault.azure.net",
        "GOVERNMENT, KEY_VAULT, myvault.vault.usgovcloudapi.net, https://vault.usgovcloudapi.net",
        "CHINA, KEY_VAULT, myvault.vault.azure.cn, https://vault.azure.cn",
        "GERMANY, KEY_VAULT, myvault.vault.microsoftazure.de, https://vault.microsoftazure.de",
        "PUBLIC, MANAGED_HSM, myvault.managedhsm.azure.net, https://managedhsm.azure.net"
    })
    void hostNamesOfTheClouds(Cloud cloud, VaultKind kind, String host, String audience) {
        assertThat(VaultState.named("MyVault", cloud, kind).host()).isEqualTo(host);
        assertThat(cloud.audience(kind)).isEqualTo(audience);
        assertThat(Cloud.ofHost(host)).contains(cloud);
        assertThat(VaultKind.ofHost(host)).isEqualTo(kind);
    }
}
