package org.ekmsim.provider.akv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ekmsim.provider.akv.ConnectorWorld.CLIENT_ID;
import static org.ekmsim.provider.akv.ConnectorWorld.CLIENT_SECRET;
import static org.ekmsim.provider.akv.ConnectorWorld.credential;
import static org.ekmsim.vault.VaultWorld.KEY;
import static org.ekmsim.vault.VaultWorld.PRINCIPAL;
import static org.ekmsim.vault.VaultWorld.VAULT;

import java.time.Duration;
import java.util.EnumSet;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.ekmsim.provider.CpData;
import org.ekmsim.provider.ProviderCredential;
import org.ekmsim.provider.SessionHandle;
import org.ekmsim.surroundings.EkmRegistryKey;
import org.ekmsim.surroundings.FakeSurroundings;
import org.ekmsim.surroundings.Registry;
import org.ekmsim.vault.AccessModel;
import org.ekmsim.vault.Availability;
import org.ekmsim.vault.Firewall;
import org.ekmsim.vault.KeyPermission;
import org.ekmsim.vault.KeyType;
import org.ekmsim.vault.NewVersion;
import org.ekmsim.vault.Role;
import org.ekmsim.vault.VaultWorld;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Cause and code, each cause really caused ("SQL Server Connector maintenance and troubleshooting"): codes of 1.0.4.0
 * and of 1.0.5.0. A code of -1 means that the generation does not have the cause.
 */
class ConnectorErrorTableTest {

    private static final int NONE = -1;

    static Stream<Arguments> openSession() {
        return Stream.of(
                cause("secret shorter than 32", 2050, 2050, w -> w.open(credential(VAULT, CLIENT_ID.substring(1)))),
                cause("no secret at all", 2050, 2050, w -> w.open(new ProviderCredential("c", VAULT, null, null))),
                cause("wrong client secret", 401, 3303, w -> w.open(credential(VAULT, CLIENT_ID + "wrong"))),
                cause("unknown client id", 401, 3303, w -> w.open(credential(VAULT, "0".repeat(32) + CLIENT_SECRET))),
                cause(
                        "hyphens left in the client id",
                        401,
                        3303,
                        w -> w.open(credential(VAULT, "d956f6b9-0000-4000-8000-000000000001" + CLIENT_SECRET))),
                cause("expired client secret", 401, 3303, w -> {
                    w.surroundings.clock().advance(Duration.ofDays(365));
                    return w.open(ConnectorWorld.goodCredential());
                }),
                cause(
                        "vault name wrong",
                        3008,
                        3900,
                        w -> w.open(credential("DocsSampleEKMKeyVolt", CLIENT_ID + CLIENT_SECRET))),
                cause("vault deleted", 3008, 3900, w -> {
                    w.vaults.vault(vault -> vault.withDeleted(true));
                    return w.open(ConnectorWorld.goodCredential());
                }),
                cause("no network to the vault", 3008, 3106, w -> {
                    w.surroundings.change(
                            state -> state.withNetwork(state.network().withBlocked(VaultWorld.HOST)));
                    return w.open(ConnectorWorld.goodCredential());
                }),
                cause("no network to the token service", 3008, 3106, w -> {
                    w.surroundings.change(
                            state -> state.withNetwork(state.network().withBlocked("login.microsoftonline.com")));
                    return w.open(ConnectorWorld.goodCredential());
                }));
    }

    static Stream<Arguments> keyLookup() {
        return Stream.of(
                lookup("registry key missing", NONE, 2058, KEY, w -> w.registryKey(EkmRegistryKey.MISSING)),
                lookup("registry key read-only", NONE, 2058, KEY, w -> w.registryKey(EkmRegistryKey.READ_ONLY)),
                lookup("key name absent", 404, 3112, "ContosoRSAKey1", w -> {}),
                lookup("key deleted", 404, 3112, KEY, w -> w.vaults.vault(vault -> vault.deleteKey(KEY))),
                lookup("name too long", 2049, 2049, "a".repeat(27), w -> {}),
                lookup("bad characters", 3012, 3110, "Contoso_RSA_Key", w -> {}),
                lookup(
                        "EC key",
                        3,
                        3,
                        "unfit",
                        w -> w.vaults.administration.createKey(
                                VAULT, "unfit", KeyType.EC, 256, NewVersion.readyMade())),
                lookup(
                        "RSA key of 4096 bits",
                        3,
                        3,
                        "unfit",
                        w -> w.vaults.administration.createKey(
                                VAULT, "unfit", KeyType.RSA, 4096, NewVersion.readyMade())),
                lookup("no permission at all", 3077, 3113, KEY, ConnectorErrorTableTest::revoke),
                lookup(
                        "no get permission",
                        3077,
                        3113,
                        KEY,
                        w -> w.vaults.vault(vault -> vault.withAccessModel(AccessModel.ACCESS_POLICY)
                                .withPolicy(
                                        PRINCIPAL,
                                        EnumSet.of(KeyPermission.WRAP_KEY, KeyPermission.UNWRAP_KEY),
                                        FakeSurroundings.START))),
                lookup(
                        "firewall",
                        3077,
                        3113,
                        KEY,
                        w -> w.vaults.vault(vault -> vault.withFirewall(Firewall.closed()))),
                lookup("key disabled", 3077, 3113, KEY, w -> w.vaults.version(key -> key.withEnabled(false))),
                lookup(
                        "throttled",
                        3011,
                        3109,
                        KEY,
                        w -> w.vaults.vault(vault -> vault.withAvailability(Availability.THROTTLED))),
                lookup(
                        "service down",
                        3013,
                        3111,
                        KEY,
                        w -> w.vaults.vault(vault -> vault.withAvailability(Availability.UNAVAILABLE))),
                lookup(
                        "vault deleted meanwhile",
                        3008,
                        3900,
                        KEY,
                        w -> w.vaults.vault(vault -> vault.withDeleted(true))));
    }

    static Stream<Arguments> cryptography() {
        return Stream.of(
                use("no permission", 3077, 3113, ConnectorErrorTableTest::revoke),
                use(
                        "only get permission",
                        3077,
                        3113,
                        w -> w.vaults.vault(vault -> vault.withAccessModel(AccessModel.ACCESS_POLICY)
                                .withPolicy(PRINCIPAL, EnumSet.of(KeyPermission.GET), FakeSurroundings.START))),
                use("version disabled", 3077, 3113, w -> w.vaults.version(key -> key.withEnabled(false))),
                use("key deleted", 3076, 3112, w -> w.vaults.vault(vault -> vault.deleteKey(KEY))),
                use(
                        "throttled",
                        3011,
                        3109,
                        w -> w.vaults.vault(vault -> vault.withAvailability(Availability.THROTTLED))),
                use(
                        "service down",
                        3013,
                        3111,
                        w -> w.vaults.vault(vault -> vault.withAvailability(Availability.UNAVAILABLE))),
                use("vault deleted", 3008, 3900, w -> w.vaults.vault(vault -> vault.withDeleted(true))),
                use(
                        "no network",
                        3008,
                        3106,
                        w -> w.surroundings.change(
                                state -> state.withNetwork(state.network().withBlocked(VaultWorld.HOST)))),
                use("registry cleaned", NONE, 2058, w -> w.registryKey(EkmRegistryKey.MISSING)),
                use(
                        "registry entry cleaned",
                        NONE,
                        4,
                        w -> w.machine(host -> host.withRegistry(
                                registry -> registry.delete(Registry.CRYPTOGRAPHIC_PROVIDER + "\\Azure Key Vault")))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("openSession")
    void openSession(String name, int upTo104, int from105, ToIntFunction<ConnectorWorld> cause) {
        assertThat(cause.applyAsInt(new ConnectorWorld("1.0.4.0"))).isEqualTo(upTo104);
        assertThat(cause.applyAsInt(new ConnectorWorld(ConnectorWorld.LATEST))).isEqualTo(from105);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("keyLookup")
    void keyLookup(String name, int upTo104, int from105, String key, Consumer<ConnectorWorld> cause) {
        assertThat(lookup("1.0.4.0", key, cause)).isEqualTo(upTo104 == NONE ? 0 : upTo104);
        assertThat(lookup("1.0.5.0-2018", key, cause)).isEqualTo(from105);
        assertThat(lookup(ConnectorWorld.LATEST, key, cause)).isEqualTo(from105);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cryptography")
    void cryptography(String name, int upTo104, int from105, Consumer<ConnectorWorld> cause) {
        int old = upTo104 == NONE ? 0 : upTo104;
        assertThat(use("1.0.4.0", cause)).containsExactly(old, old);
        assertThat(use(ConnectorWorld.LATEST, cause)).containsExactly(from105, from105);
    }

    private static int lookup(String version, String key, Consumer<ConnectorWorld> cause) {
        ConnectorWorld world = new ConnectorWorld(version);
        SessionHandle session = world.session();
        cause.accept(world);
        return world.lookup(session, key);
    }

    /** Codes of Encrypt and Decrypt after the cause, in a session that was open before. */
    private static int[] use(String version, Consumer<ConnectorWorld> cause) {
        ConnectorWorld world = new ConnectorWorld(version);
        SessionHandle session = world.session();
        byte[] thumbprint = world.thumbprint(session, KEY);
        byte[] ciphertext = world.encrypt(session, thumbprint, new byte[] {1, 2, 3});
        cause.accept(world);
        return new int[] {
            world.encrypt(session, thumbprint, new byte[] {1, 2, 3}, CpData.buffer(512)),
            world.decrypt(session, thumbprint, ciphertext, CpData.buffer(512))
        };
    }

    private static void revoke(ConnectorWorld world) {
        world.vaults.vault(vault -> vault.revoke(PRINCIPAL, Role.KEY_VAULT_CRYPTO_SERVICE_ENCRYPTION_USER));
    }

    private static Arguments cause(String name, int upTo104, int from105, ToIntFunction<ConnectorWorld> cause) {
        return Arguments.of(name, upTo104, from105, cause);
    }

    private static Arguments lookup(String name, int upTo104, int from105, String key, Consumer<ConnectorWorld> cause) {
        return Arguments.of(name, upTo104, from105, key, cause);
    }

    private static Arguments use(String name, int upTo104, int from105, Consumer<ConnectorWorld> cause) {
        return Arguments.of(name, upTo104, from105, cause);
    }
}
