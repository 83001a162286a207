package org.ekmsim.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ekmsim.vault.VaultWorld.HOST;
import static org.ekmsim.vault.VaultWorld.KEY;
import static org.ekmsim.vault.VaultWorld.PRINCIPAL;
import static org.ekmsim.vault.VaultWorld.VAULT;

import org.ekmsim.vault.VaultResponse.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Creating keys by request ("Create Key" of the Key Vault REST API) and the names that keys and vaults can have. */
class NewKeyRequestTest {

    private final VaultWorld world = new VaultWorld();

    @BeforeEach
    void allow() {
        world.administration.grant(VAULT, PRINCIPAL, Role.KEY_VAULT_CRYPTO_OFFICER);
    }

    @Test
    void anExistingNameGetsANewVersion() {
        KeyVersion first = world.version();

        assertThat(create(KEY)).isInstanceOfSatisfying(VaultResponse.Key.class, made -> assertThat(
                        made.key().version())
                .isEqualTo(world.version().id())
                .isNotEqualTo(first.id()));
        assertThat(world.state().named(VAULT).key(KEY).orElseThrow().versions()).hasSize(2);
    }

    @Test
    void theNameOfADeletedKeyIsTaken() {
        world.administration.deleteKey(VAULT, KEY);

        assertThat(create(KEY)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.status()).isEqualTo(409);
            assertThat(refusal.innerCode()).isEqualTo("ObjectIsDeletedButRecoverable");
        });
    }

    @ParameterizedTest
    @CsvSource({"a, 200", "Key-1, 200", "Key_1, 400", "Schlüssel, 400", "'', 400"})
    void namesHaveLettersDigitsAndHyphens(String name, int status) {
        assertThat(create(name).status()).isEqualTo(status);
    }

    @Test
    void namesHave127CharactersAtMost() {
        assertThat(create("k".repeat(127)).status()).isEqualTo(200);
        assertThat(create("k".repeat(128)).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "abc, true",
        "DocsSampleEKMKeyVault, true",
        "a-b-c, true",
        "abcdefghijklmnopqrstuvwx, true",
        "ab, false",
        "abcdefghijklmnopqrstuvwxy, false",
        "1abc, false",
        "abc-, false",
        "a--b, false",
        "a_bc, false"
    })
    void vaultNamesHave3To24Characters(String name, boolean fine) {
        assertThat(VaultState.isName(name)).isEqualTo(fine);
    }

    private VaultResponse create(String name) {
        return world.service.createKey(world.caller(PRINCIPAL), HOST, name, KeyType.RSA, 2048);
    }
}
