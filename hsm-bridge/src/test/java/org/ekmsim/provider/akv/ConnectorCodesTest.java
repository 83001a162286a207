package org.ekmsim.provider.akv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ekmsim.vault.VaultWorld.KEY;
import static org.ekmsim.vault.VaultWorld.PRINCIPAL;
import static org.ekmsim.vault.VaultWorld.VAULT;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.ekmsim.provider.CpData;
import org.ekmsim.provider.CpId;
import org.ekmsim.provider.CpString;
import org.ekmsim.provider.KeyInfo;
import org.ekmsim.provider.ProviderCredential;
import org.ekmsim.provider.SessionHandle;
import org.ekmsim.provider.akv.ConnectorCode.Generations;
import org.ekmsim.surroundings.ConnectorService;
import org.ekmsim.surroundings.EkmRegistryKey;
import org.ekmsim.surroundings.ManagedIdentity;
import org.ekmsim.vault.Availability;
import org.ekmsim.vault.Cloud;
import org.ekmsim.vault.KeyType;
import org.ekmsim.vault.NewVersion;
import org.ekmsim.vault.Role;
import org.ekmsim.vault.VaultKind;
import org.ekmsim.vault.VaultState;
import org.ekmsim.vault.VaultWorld;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every documented number of the connector is either caused here or listed with the reason why nothing causes it ("SQL
 * Server Connector maintenance and troubleshooting", "SQL Server Connector, Appendix").
 */
class ConnectorCodesTest {

    private static final String DOCUMENTED = "0-7 401 404 2049-2053 2055 2058 3000-3019 3076-3077 3100-3122 3200-3208"
            + " 3300-3308 3400-3412 3500-3506 3600-3609 3700-3709 3800-3822 3900 4000";

    private static final Map<Generations, String> EXAMPLES = Map.of(
            Generations.ALL, ConnectorWorld.LATEST,
            Generations.V1_0_0, "1.0.0.440",
            Generations.FROM_1_0_1, "1.0.1.0",
            Generations.UP_TO_1_0_4, "1.0.4.0",
            Generations.FROM_1_0_5, "1.0.5.0-2018");

    private static Map<String, ToIntFunction<ConnectorWorld>> causes() {
        Map<String, ToIntFunction<ConnectorWorld>> causes = new HashMap<>();
        causes.put("a call that succeeds", w -> w.open(ConnectorWorld.goodCredential()));
        causes.put(
                "a probe for the size of an answer",
                w -> w.provider.getKeyInfoByName(w.session(), CpString.of(KEY), KeyInfo.probe()));
        causes.put("a key that is no RSA key, or an operation the connector does not have", w -> {
            w.vaults.administration.createKey(VAULT, "curve", KeyType.EC, 256, NewVersion.readyMade());
            return w.lookup(w.session(), "curve");
        });
        causes.put("the end of the enumeration of keys", w -> w.provider.getNextKeyId(w.session(), CpId.start()));
        causes.put("a session that is closed", w -> {
            SessionHandle session = w.session();
            w.provider.closeSession(session, false);
            return w.lookup(session, KEY);
        });
        causes.put("no thumbprint", w -> w.encrypt(w.session(), new byte[0], new byte[1], CpData.probe()));
        causes.put("the Windows service of the connector does not run", w -> {
            w.machine(host -> host.withSetup(setup -> setup.with(ConnectorService.stopped())));
            return w.open(ConnectorWorld.goodCredential());
        });
        causes.put("the application may not use the key", w -> {
            w.vaults.vault(vault -> vault.revoke(PRINCIPAL, Role.KEY_VAULT_CRYPTO_SERVICE_ENCRYPTION_USER));
            return w.lookup(w.session(), KEY);
        });
        causes.put("CREATE_NEW with the name of a key that the vault has", w -> w.create(w.session(), KEY));
        causes.put("the client secret is wrong", w -> w.open(credential(VAULT, ConnectorWorld.CLIENT_ID + "wrong")));
        causes.put("the vault has no key of that name", w -> w.lookup(w.session(), "nothing"));
        causes.put("a key name of 27 characters", w -> w.lookup(w.session(), "a".repeat(27)));
        causes.put("a SECRET of 31 characters", w -> w.open(credential(VAULT, ConnectorWorld.CLIENT_ID.substring(1))));
        causes.put("a thumbprint that a later connector made", w -> {
            byte[] later = new ThumbprintScheme.OfPublicKey()
                    .thumbprint(KEY, w.vaults.version().material().publicNumbers());
            return w.encrypt(w.session(), later, new byte[1], CpData.buffer(512));
        });
        causes.put("the registry key of the connector is missing", w -> {
            w.registryKey(EkmRegistryKey.MISSING);
            return w.lookup(w.session(), KEY);
        });
        causes.put("the vault cannot be reached over the network", w -> {
            w.surroundings.change(state -> state.withNetwork(state.network().withBlocked(VaultWorld.HOST)));
            return w.open(ConnectorWorld.goodCredential());
        });
        causes.put("the vault refuses the token", ConnectorCodesTest::tokenOfAnotherService);
        causes.put("the vault is throttled", w -> lookup(w, Availability.THROTTLED));
        causes.put("a character that key names cannot have", w -> w.lookup(w.session(), "Contoso_RSA_Key"));
        causes.put("the service is down", w -> lookup(w, Availability.UNAVAILABLE));
        causes.put("the key is deleted", w -> {
            SessionHandle session = w.session();
            byte[] thumbprint = w.thumbprint(session, KEY);
            w.vaults.vault(vault -> vault.deleteKey(KEY));
            return w.lookup(session, thumbprint);
        });
        causes.put("the client secret has expired", w -> {
            w.surroundings.clock().advance(Duration.ofDays(365));
            return w.open(ConnectorWorld.goodCredential());
        });
        causes.put("the managed identity is no longer assigned to the machine", ignored -> {
            // The only number that the latest generations have and January 2018 has not.
            ConnectorWorld w = new ConnectorWorld(ConnectorWorld.LATEST);
            w.machine(host -> host.withIdentity(new ManagedIdentity("another-mi", ManagedIdentity.Kind.USER_ASSIGNED)));
            return w.open(new ProviderCredential(VaultWorld.HOST, "Managed Identity", null, "contoso-mi"));
        });
        causes.put(
                "there is no vault of that name",
                w -> w.open(credential("NoSuchVault", ConnectorWorld.CLIENT_ID + ConnectorWorld.CLIENT_SECRET)));
        return causes;
    }

    @Test
    void everyDocumentedNumberIsListed() {
        List<Integer> documented = new ArrayList<>();
        for (String range : DOCUMENTED.split(" ", -1)) {
            String[] ends = range.split("-", -1);
            IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]))
                    .forEach(documented::add);
        }

        assertThat(ConnectorCodes.all().stream().map(ConnectorCode::code).distinct())
                .containsExactlyInAnyOrderElementsOf(documented);
    }

    @Test
    void noGenerationHasTwoMeaningsOfANumber() {
        assertThat(ConnectorCodes.all().stream()
                        .map(code -> code.generations() + " " + code.code())
                        .toList())
                .doesNotHaveDuplicates();
        assertThat(ConnectorCodes.find(2053)).hasSize(3);
    }

    @TestFactory
    List<DynamicTest> everyReachableNumberIsCaused() {
        Map<String, ToIntFunction<ConnectorWorld>> causes = causes();
        return ConnectorCodes.all().stream()
                .filter(ConnectorCode::reachable)
                .map(code -> DynamicTest.dynamicTest(
                        code.generations().text() + ": " + code.code() + ", " + code.about(), () -> {
                            assertThat(causes).containsKey(code.about());
                            ConnectorWorld world = new ConnectorWorld(EXAMPLES.get(code.generations()));
                            assertThat(causes.get(code.about()).applyAsInt(world))
                                    .isEqualTo(code.code());
                        }))
                .toList();
    }

    @Test
    void whatIsUnreachableSaysWhy() {
        assertThat(ConnectorCodes.all().stream().filter(code -> !code.reachable()))
                .allSatisfy(code -> assertThat(code.about()).matches("[A-Z].*\\."));
    }

    /** Generations before September 2020 get tokens for key vaults only, and a managed HSM refuses those. */
    private static int tokenOfAnotherService(ConnectorWorld world) {
        world.vaults.change(vaults -> vaults.with(VaultState.named("contosohsm", Cloud.PUBLIC, VaultKind.MANAGED_HSM)));
        SessionHandle session = SessionHandle.empty();
        world.provider.openSession(
                credential("contosohsm.managedhsm.azure.net", ConnectorWorld.CLIENT_ID + ConnectorWorld.CLIENT_SECRET),
                session);
        return world.lookup(session, KEY);
    }

    private static int lookup(ConnectorWorld world, Availability availability) {
        SessionHandle session = world.session();
        world.vaults.vault(vault -> vault.withAvailability(availability));
        return world.lookup(session, KEY);
    }

    private static ProviderCredential credential(String identity, String secret) {
        return ConnectorWorld.credential(identity, secret);
    }
}
