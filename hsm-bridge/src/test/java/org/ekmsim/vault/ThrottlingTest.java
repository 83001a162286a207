package org.ekmsim.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ekmsim.vault.VaultWorld.HOST;
import static org.ekmsim.vault.VaultWorld.KEY;
import static org.ekmsim.vault.VaultWorld.PRINCIPAL;

import java.time.Duration;
import org.ekmsim.vault.VaultResponse.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests beyond the limits of ten seconds get 429 ("Azure Key Vault service limits"). */
class ThrottlingTest {

    private final VaultWorld world = new VaultWorld().allowed();

    @Test
    void requestsBeyondTheLimitAreRefusedUntilTenSecondsAreOver() {
        world.vault(vault -> vault.withProperties(usual -> usual.withRequestLimit(2)));

        assertThat(get().status()).isEqualTo(200);
        world.surroundings.clock().advance(Duration.ofSeconds(4));
        assertThat(get().status()).isEqualTo(200);
        assertThat(get()).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.status()).isEqualTo(429);
            assertThat(refusal.retryAfter()).isEqualTo(Duration.ofSeconds(6));
        });

        world.surroundings.clock().advance(Duration.ofSeconds(6));
        assertThat(get().status()).isEqualTo(200);
    }

    @Test
    void eachVaultCountsForItself() {
        world.vault(vault -> vault.withProperties(usual -> usual.withRequestLimit(1)));
        world.change(vaults -> vaults.with(VaultState.named("Other", Cloud.PUBLIC, VaultKind.KEY_VAULT)));
        get();

        assertThat(get().status()).isEqualTo(429);
        assertThat(world.service
                        .getKey(world.caller(PRINCIPAL), "other.vault.azure.net", KEY, null)
                        .status())
                .isEqualTo(403);
    }

    /** Source: "Azure Key Vault service limits", the numbers of 2018. */
    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(textBlock = """
            RSA,     2048, WRAP_KEY, 2000
            RSA,     3072, WRAP_KEY, 500
            RSA,     4096, WRAP_KEY, 250
            RSA_HSM, 2048, WRAP_KEY, 1000
            RSA_HSM, 3072, WRAP_KEY, 250
            RSA_HSM, 4096, WRAP_KEY, 125
            RSA_HSM, 2048, CREATE,   5
            RSA,     2048, CREATE,   10
            """)
    void theLimitsOfTheServiceFollowTheKindOfKey(KeyType type, int bits, KeyPermission permission, int requests) {
        VaultKey key = VaultKey.named(KEY, type, bits);

        assertThat(RequestLimit.of(world.state().named(HOST), permission, key))
                .extracting(RequestLimit::requests)
                .containsExactly(requests, 5 * requests);
    }

    @Test
    void theVaultsOfASubscriptionShareFiveTimesTheLimit() {
        for (int number = 0; number < 10; number++) {
            String name = "Vault" + number;
            world.change(vaults -> vaults.with(VaultState.named(name, Cloud.PUBLIC, VaultKind.KEY_VAULT)
                    .grant(
                            PRINCIPAL,
                            Role.KEY_VAULT_CRYPTO_OFFICER,
                            world.surroundings.clock().now())));
        }
        int made = 0;
        for (int number = 0; number < 10; number++) {
            for (int key = 0; key < 6; key++) {
                made += create("vault" + number + ".vault.azure.net", "key" + key)
                                        .status()
                                == 200
                        ? 1
                        : 0;
            }
        }

        assertThat(made).isEqualTo(50);
    }

    private VaultResponse create(String host, String key) {
        return world.service.createKey(world.caller(PRINCIPAL), host, key, KeyType.EC, 256);
    }

    private VaultResponse get() {
        return world.service.getKey(world.caller(PRINCIPAL), HOST, KEY, null);
    }
}
