package org.ekmsim.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ekmsim.vault.VaultWorld.HOST;
import static org.ekmsim.vault.VaultWorld.KEY;
import static org.ekmsim.vault.VaultWorld.PRINCIPAL;
import static org.ekmsim.vault.VaultWorld.VAULT;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ekmsim.surroundings.FakeSurroundings;
import org.ekmsim.surroundings.Network.Reachability;
import org.ekmsim.surroundings.VaultRequest;
import org.ekmsim.token.WrapAlgorithm;
import org.ekmsim.vault.VaultResponse.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a vault answers in each condition of key, version and service. */
class VaultKeyStateTest {

    private static final byte[] PLAINTEXT = {1, 2, 3};
    private static final Instant NOW = FakeSurroundings.START;
    private static final Role ROLE = Role.KEY_VAULT_CRYPTO_SERVICE_ENCRYPTION_USER;

    private final VaultWorld world = new VaultWorld().allowed();

    static Stream<Arguments> conditions() {
        return Stream.of(
                condition("enabled, in date", world -> {}, 200, 200, 200),
                condition("disabled version", world -> world.version(key -> key.withEnabled(false)), 403, 403, 403),
                condition("expired", world -> world.version(key -> key.withDates(null, NOW)), 200, 403, 200),
                condition(
                        "not yet valid",
                        world -> world.version(key -> key.withDates(NOW.plusSeconds(1), null)),
                        200,
                        403,
                        200),
                condition(
                        "key_ops without wrapKey",
                        world -> world.version(
                                key -> key.withOperations(EnumSet.complementOf(EnumSet.of(KeyOperation.WRAP_KEY)))),
                        200,
                        403,
                        200),
                condition(
                        "key_ops without unwrapKey",
                        world -> world.version(
                                key -> key.withOperations(EnumSet.complementOf(EnumSet.of(KeyOperation.UNWRAP_KEY)))),
                        200,
                        200,
                        403),
                condition("soft-deleted key", world -> world.vault(vault -> vault.deleteKey(KEY)), 404, 404, 404),
                condition(
                        "recovered key",
                        world -> world.vault(vault -> vault.deleteKey(KEY).recoverKey(KEY)),
                        200,
                        200,
                        200),
                condition(
                        "purged key",
                        world -> world.vault(vault -> vault.deleteKey(KEY).purgeKey(KEY)),
                        404,
                        404,
                        404),
                condition(
                        "purged version",
                        world -> world.vault(vault -> vault.withKey(
                                KEY, key -> key.withoutVersion(world.version().id()))),
                        404,
                        404,
                        404),
                condition("no role", world -> world.vault(vault -> vault.revoke(PRINCIPAL, ROLE)), 403, 403, 403),
                condition(
                        "firewall",
                        world -> world.vault(vault -> vault.withFirewall(Firewall.closed())),
                        403,
                        403,
                        403),
                condition(
                        "vault of another tenant",
                        world -> world.vault(vault -> vault.withHome(
                                new VaultHome(Cloud.PUBLIC, "United States", "contoso", "fabrikam.example"))),
                        401,
                        401,
                        401),
                condition(
                        "limit of requests used up",
                        world -> world.vault(
                                vault -> vault.withProperties(properties -> properties.withRequestLimit(1))),
                        200,
                        429,
                        429),
                condition(
                        "throttled",
                        world -> world.vault(vault -> vault.withAvailability(Availability.THROTTLED)),
                        429,
                        429,
                        429),
                condition(
                        "service down",
                        world -> world.vault(vault -> vault.withAvailability(Availability.UNAVAILABLE)),
                        503,
                        503,
                        503),
                condition("vault deleted", world -> world.vault(vault -> vault.withDeleted(true)), 0, 0, 0));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("conditions")
    void answers(String name, Consumer<VaultWorld> cause, int get, int wrap, int unwrap) {
        byte[] wrapped = wrap();
        cause.accept(world);

        assertThat(world.service
                        .getKey(world.caller(PRINCIPAL), HOST, KEY, null)
                        .status())
                .as("get")
                .isEqualTo(get);
        assertThat(world.service
                        .wrapKey(world.caller(PRINCIPAL), HOST, KEY, null, WrapAlgorithm.RSA_OAEP, PLAINTEXT)
                        .status())
                .as("wrapKey")
                .isEqualTo(wrap);
        assertThat(unwrap(null, wrapped).status()).as("unwrapKey").isEqualTo(unwrap);
    }

    @Test
    void aDisabledKeyIsRefusedInTheServicesWords() {
        byte[] wrapped = wrap();
        world.version(key -> key.withEnabled(false));

        assertThat(unwrap(null, wrapped)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.innerCode()).isEqualTo("KeyDisabled");
            assertThat(refusal.message()).isEqualTo("Operation unwrapKey is not allowed on a disabled key.");
        });
    }

    @Test
    void aDeletedVaultDoesNotResolveAndAnUnreachableOneDoesNotAnswer() {
        assertThat(world.service.reach(HOST)).isEqualTo(Reachability.REACHABLE);
        assertThat(world.service.reach("nobody.vault.azure.net")).isEqualTo(Reachability.NOT_RESOLVED);

        world.surroundings.change(state -> state.withNetwork(state.network().withBlocked(HOST)));
        assertThat(world.service.reach(HOST)).isEqualTo(Reachability.BLOCKED);

        world.vault(vault -> vault.withDeleted(true));
        assertThat(world.service.reach(HOST)).isEqualTo(Reachability.NOT_RESOLVED);
    }

    @Test
    void eachVersionUnwrapsItsOwnOnly() {
        byte[] wrapped = wrap();
        String first = world.version().id();
        world.administration.rotate(VAULT, KEY, NewVersion.readyMade());

        assertThat(world.version().id()).isNotEqualTo(first);
        assertThat(unwrap(first, wrapped)).isInstanceOfSatisfying(VaultResponse.Result.class, result -> {
            assertThat(result.value()).isEqualTo(PLAINTEXT);
            assertThat(result.uri()).endsWith("/keys/" + KEY + "/" + first);
        });
        assertThat(unwrap(null, wrapped).status()).as("by the new version").isEqualTo(400);
    }

    @Test
    void aPurgedVersionIsMissedOnlyByThoseWhoNameIt() {
        String first = world.version().id();
        world.administration.rotate(VAULT, KEY, NewVersion.readyMade());
        world.vault(vault -> vault.withKey(KEY, key -> key.withoutVersion(first)));

        assertThat(get(KEY, first).status()).isEqualTo(404);
        assertThat(get(KEY, null).status()).isEqualTo(200);
    }

    @Test
    void namesAndVersionsThatCannotBeAreClientErrors() {
        assertThat(get("Contoso_RSA_Key", null).status()).isEqualTo(400);
        assertThat(get(KEY, "1").status()).isEqualTo(400);
        assertThat(get(KEY, "0".repeat(32)).status()).isEqualTo(404);
        assertThat(get("nothing", null).status()).isEqualTo(404);
        assertThat(get(KEY.toUpperCase(Locale.ROOT), null).status()).isEqualTo(200);
    }

    @Test
    void keysThatAreNotRsaAreReadButNotUsed() {
        world.administration.createKey(VAULT, "elliptic", KeyType.EC, 256, NewVersion.readyMade());

        assertThat(get("elliptic", null)).isInstanceOfSatisfying(VaultResponse.Key.class, answer -> assertThat(
                        answer.key().publicNumbers())
                .isNull());
        assertThat(world.service
                        .wrapKey(world.caller(PRINCIPAL), HOST, "elliptic", null, WrapAlgorithm.RSA_OAEP, PLAINTEXT)
                        .status())
                .isEqualTo(400);
    }

    @Test
    void whatCannotBeWrappedOrUnwrappedIsAClientError() {
        assertThat(world.service
                        .wrapKey(world.caller(PRINCIPAL), HOST, KEY, null, WrapAlgorithm.RSA_OAEP, new byte[300])
                        .status())
                .isEqualTo(400);
        assertThat(unwrap(null, new byte[256]).status()).isEqualTo(400);
    }

    @Test
    void everyAnsweredRequestIsRecordedWithTheTokenThatWorked() {
        wrap();
        get("nothing", null);
        world.vault(vault -> vault.withDeleted(true));
        get(KEY, null);

        List<VaultRequest> requests = world.surroundings.state().vaultRequests();
        assertThat(requests)
                .containsExactly(
                        new VaultRequest(
                                NOW, VAULT, "wrapKey", KEY, PRINCIPAL, 200, "embedded software token: " + VAULT),
                        new VaultRequest(NOW, VAULT, "get", "nothing", PRINCIPAL, 404, null));
    }

    @Test
    void resultsDoNotPrintTheirValue() {
        VaultResponse response =
                new VaultResponse.Result("https://a/keys/b", "plain".getBytes(StandardCharsets.UTF_8), "t");

        assertThat(response.toString()).contains("********").doesNotContain("[B@");
    }

    @Test
    void tokensExpireWithTime() {
        VaultCaller caller = world.caller(PRINCIPAL);
        world.surroundings.clock().advance(Duration.ofHours(1));

        assertThat(world.service.getKey(caller, HOST, KEY, null).status()).isEqualTo(401);
    }

    private static Arguments condition(String name, Consumer<VaultWorld> cause, int get, int wrap, int unwrap) {
        return Arguments.of(name, cause, get, wrap, unwrap);
    }

    private VaultResponse get(String name, String version) {
        return world.service.getKey(world.caller(PRINCIPAL), HOST, name, version);
    }

    private byte[] wrap() {
        VaultResponse response =
                world.service.wrapKey(world.caller(PRINCIPAL), HOST, KEY, null, WrapAlgorithm.RSA_OAEP, PLAINTEXT);
        return ((VaultResponse.Result) response).value();
    }

    private VaultResponse unwrap(String version, byte[] wrapped) {
        return world.service.unwrapKey(world.caller(PRINCIPAL), HOST, KEY, version, WrapAlgorithm.RSA_OAEP, wrapped);
    }
}
