package org.ekmsim.provider.akv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ekmsim.vault.VaultWorld.KEY;
import static org.ekmsim.vault.VaultWorld.PRINCIPAL;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.ekmsim.provider.CpData;
import org.ekmsim.provider.EkmProvider;
import org.ekmsim.provider.SessionHandle;
import org.ekmsim.surroundings.ConnectorService;
import org.ekmsim.surroundings.EkmRegistryKey;
import org.ekmsim.surroundings.EventLogEntry;
import org.ekmsim.surroundings.EventSource;
import org.ekmsim.surroundings.FakeSurroundings;
import org.ekmsim.surroundings.Host;
import org.ekmsim.surroundings.Platform;
import org.ekmsim.surroundings.Registry;
import org.ekmsim.surroundings.RegistryRight;
import org.ekmsim.surroundings.VaultRequest;
import org.ekmsim.surroundings.VisualCppRuntime;
import org.ekmsim.vault.Availability;
import org.ekmsim.vault.Role;
import org.ekmsim.vault.VaultWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the connector depends on beside vault and credential: the machine, its registry, its proxy, its services. */
class ConnectorMachineTest {

    private static final byte[] DEK = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};
    private static final String PROXY = "proxy.contoso.com";

    /** "SQL Server Connector maintenance and troubleshooting", table of redistributables. */
    @ParameterizedTest
    @CsvSource({
        "1.0.4.0, 2012, OF_2013",
        "1.0.4.0, 2022, OF_2013",
        "1.0.5.0-2018, 2014, OF_2013",
        "1.0.5.0-2018, 2016, OF_2015",
        "1.0.5.0-2024-11, 2022, OF_2015"
    })
    void theRuntimeFollowsFromConnectorAndServer(String version, int year, VisualCppRuntime needed) {
        ConnectorWorld world = new ConnectorWorld(version);
        assertThat(world.library.missingRuntime(host(world), year)).isEmpty();

        world.machine(host -> host.withSetup(setup -> setup.withRuntime(needed, false)));

        assertThat(world.library.missingRuntime(host(world), year)).contains(needed);
        assertThat(world.library.missingRuntime(Host.named("linux", Platform.LINUX), year))
                .isEmpty();
    }

    /** The top key is created by local administrators and NT SERVICE\MSSQLSERVER only ("... registry modification"). */
    @ParameterizedTest
    @CsvSource({
        "NT SERVICE\\MSSQLSERVER, false, false, 2058",
        "NT SERVICE\\MSSQLSERVER, true, false, 0",
        "CONTOSO\\sqlsvc, true, false, 2058",
        "CONTOSO\\sqlsvc, false, true, 0"
    })
    void whoCreatesTheTopKey(String account, boolean writable, boolean administrator, int code) {
        ConnectorWorld world = new ConnectorWorld(ConnectorWorld.LATEST, account);
        world.registryKey(EkmRegistryKey.MISSING);
        world.machine(host -> host.withRegistry(registry ->
                        writable ? registry.grant("HKLM\\SOFTWARE", account, RegistryRight.FULL_CONTROL) : registry)
                .withSetup(setup -> setup.withAdministrator(account.toUpperCase(Locale.ROOT), administrator)));

        assertThat(world.lookup(world.session(), KEY)).isEqualTo(code);
        assertThat(host(world).registry().key(Registry.CRYPTOGRAPHIC_PROVIDER).isPresent())
                .isEqualTo(code == 0);
    }

    @Test
    void theProxyOfTheServiceAccountIsReadOnceAndKeptUntilARestart() {
        ConnectorWorld world = new ConnectorWorld(ConnectorWorld.LATEST);
        world.machine(host -> host.withSetup(setup -> setup.withProxyRequired(true)));
        assertThat(world.open(ConnectorWorld.goodCredential())).isEqualTo(3106);

        world.machine(host -> host.withSetup(setup -> setup.withProxy(ConnectorWorld.ACCOUNT, PROXY)));
        assertThat(world.open(ConnectorWorld.goodCredential()))
                .as("the settings of before")
                .isEqualTo(3106);
        world.restart();
        assertThat(world.lookup(world.session(), KEY)).isZero();

        world.machine(host -> host.withSetup(setup -> setup.withoutProxy(ConnectorWorld.ACCOUNT)));
        assertThat(world.lookup(world.session(), KEY)).isZero();
        world.restart();
        assertThat(world.open(ConnectorWorld.goodCredential())).isEqualTo(3106);
    }

    @Test
    void aProxyOfAnotherAccountAndOneThatCannotBeReachedAreNoHelp() {
        ConnectorWorld world = new ConnectorWorld("1.0.4.0");
        world.machine(
                host -> host.withSetup(setup -> setup.withProxyRequired(true).withProxy("CONTOSO\\dba", PROXY)));
        assertThat(world.open(ConnectorWorld.goodCredential())).isEqualTo(3008);

        world.machine(host -> host.withSetup(setup -> setup.withProxy(ConnectorWorld.ACCOUNT, PROXY)));
        world.surroundings.change(state -> state.withNetwork(state.network().withBlocked(PROXY)));
        world.restart();
        assertThat(world.open(ConnectorWorld.goodCredential())).isEqualTo(3008);
    }

    @Test
    void aRequestIsRepeatedAfterPausesInVirtualTimeAndMaySucceedThen() {
        ConnectorWorld world = new ConnectorWorld(ConnectorWorld.LATEST);
        SessionHandle session = world.session();
        world.vaults.vault(vault -> vault.withAvailability(Availability.THROTTLED));

        assertThat(world.lookup(session, KEY)).isEqualTo(3109);
        assertThat(world.surroundings.state().vaultRequests())
                .extracting(VaultRequest::at)
                .containsExactly(
                        FakeSurroundings.START,
                        FakeSurroundings.START.plusSeconds(1),
                        FakeSurroundings.START.plusSeconds(3));
    }

    @Test
    void aLostConnectionIsTriedAgainToo() {
        ConnectorWorld world = new ConnectorWorld(ConnectorWorld.LATEST);
        world.surroundings.change(state -> state.withNetwork(state.network().withBlocked(VaultWorld.HOST)));

        assertThat(world.open(ConnectorWorld.goodCredential())).isEqualTo(3106);
        assertThat(world.surroundings.clock().now()).isEqualTo(FakeSurroundings.START.plusSeconds(3));
    }

    /** "SQL Server Connector, Appendix": unwrapped keys are kept for 30 minutes. */
    @Test
    void theServiceOf100KeepsUnwrappedKeysForHalfAnHourEvenOverARestart() {
        ConnectorWorld world = new ConnectorWorld("1.0.0.440");
        SessionHandle session = world.session();
        byte[] thumbprint = world.thumbprint(session, KEY);
        byte[] wrapped = world.encrypt(session, thumbprint, DEK);
        assertThat(world.decrypt(session, thumbprint, wrapped)).isEqualTo(DEK);
        world.vaults.vault(vault -> vault.revoke(PRINCIPAL, Role.KEY_VAULT_CRYPTO_SERVICE_ENCRYPTION_USER));

        world.restart();
        world.surroundings.clock().advance(Duration.ofMinutes(29));
        assertThat(world.decrypt(world.session(), thumbprint, wrapped)).isEqualTo(DEK);
        world.surroundings.clock().advance(Duration.ofMinutes(1));
        assertThat(world.decrypt(world.session(), thumbprint, wrapped, CpData.buffer(512)))
                .isEqualTo(2053);
        assertThat(host(world).toString()).doesNotContain("AQIDBAUGBwgJCgsMDQ4PEA");
    }

    @Test
    void theServiceOf100ForgetsWhatItKeptWhenItStopsAndNothingWorksWithoutIt() {
        ConnectorWorld world = new ConnectorWorld("1.0.0.440");
        SessionHandle session = world.session();
        byte[] thumbprint = world.thumbprint(session, KEY);
        byte[] wrapped = world.encrypt(session, thumbprint, DEK);
        world.decrypt(session, thumbprint, wrapped);
        world.vaults.vault(vault -> vault.withDeleted(true));

        world.machine(host -> host.withSetup(setup -> setup.with(ConnectorService.stopped())));
        assertThat(world.decrypt(session, thumbprint, wrapped, CpData.buffer(512)))
                .isEqualTo(2050);
        world.machine(host -> host.withSetup(setup -> setup.with(ConnectorService.started())));
        assertThat(world.decrypt(session, thumbprint, wrapped, CpData.buffer(512)))
                .isEqualTo(2053);
    }

    @Test
    void laterGenerationsKeepNothing() {
        ConnectorWorld world = new ConnectorWorld("1.0.1.0");
        SessionHandle session = world.session();
        byte[] thumbprint = world.thumbprint(session, KEY);
        byte[] wrapped = world.encrypt(session, thumbprint, DEK);
        world.decrypt(session, thumbprint, wrapped);
        world.vaults.vault(vault -> vault.deleteKey(KEY));

        assertThat(world.decrypt(session, thumbprint, wrapped, CpData.buffer(512)))
                .isEqualTo(3076);
    }

    @Test
    void whatWasWrappedUnder104IsUnwrappedUnder105() {
        ConnectorWorld old = new ConnectorWorld("1.0.4.0");
        byte[] thumbprint = old.thumbprint(old.session(), KEY);
        byte[] wrapped = old.encrypt(old.session(), thumbprint, DEK);

        EkmProvider later = old.loaded(ConnectorWorld.LATEST);

        SessionHandle session = SessionHandle.empty();
        assertThat(later.openSession(ConnectorWorld.goodCredential(), session)).isZero();
        CpData plaintext = CpData.buffer(512);
        assertThat(later.decrypt(session, CpData.of(thumbprint), true, List.of(), CpData.of(wrapped), plaintext))
                .isZero();
        assertThat(plaintext.bytes()).isEqualTo(DEK);
    }

    @Test
    void createNewAsksForThePermissionToCreate() {
        ConnectorWorld world = new ConnectorWorld("1.0.0.440");
        SessionHandle session = world.session();

        assertThat(world.create(session, "new")).isEqualTo(2053);
        assertThat(world.create(session, KEY)).isEqualTo(2055);
        world.vaults.vault(vault -> vault.grant(
                PRINCIPAL,
                Role.KEY_VAULT_ADMINISTRATOR,
                world.surroundings.clock().now()));

        assertThat(world.create(session, "new")).isZero();
        byte[] thumbprint = world.thumbprint(session, "new");
        assertThat(world.decrypt(session, thumbprint, world.encrypt(session, thumbprint, DEK)))
                .isEqualTo(DEK);
        assertThat(world.create(session, "new")).isEqualTo(2055);
    }

    @Test
    void aKeyThatIsRememberedIsInformationInTheEventLog() {
        ConnectorWorld world = new ConnectorWorld(ConnectorWorld.LATEST);
        SessionHandle session = world.session();
        world.lookup(session, KEY);
        world.lookup(session, KEY);

        assertThat(world.surroundings.state().eventLog()).singleElement().satisfies(entry -> {
            assertThat(entry.level()).isEqualTo(EventLogEntry.Level.INFORMATION);
            assertThat(entry.text()).contains("https://docssampleekmkeyvault.vault.azure.net/keys/ContosoRSAKey0/");
        });
    }

    @Test
    void withoutItsSourceAnEntryIsShownWithoutADescription() {
        ConnectorWorld world = new ConnectorWorld(ConnectorWorld.LATEST);
        world.lookup(world.session(), "nothing");
        EventLogEntry entry = world.surroundings.state().eventLog().get(0);
        Registry registry = host(world).registry();

        assertThat(EventSource.shown(entry, registry))
                .startsWith(
                        "The description for Event ID 0 from source SQL Server Connector for Microsoft Azure Key Vault"
                                + " cannot be found.")
                .endsWith(entry.text());
        assertThat(EventSource.shown(entry, EventSource.CONNECTOR.register(registry)))
                .isEqualTo(entry.text());
        assertThat(EventSource.CONNECTOR
                        .remove(EventSource.CONNECTOR.register(registry))
                        .keys())
                .containsKey(Registry.CRYPTOGRAPHIC_PROVIDER);
    }

    private static Host host(ConnectorWorld world) {
        return world.surroundings.state().host(ConnectorWorld.HOST);
    }
}
