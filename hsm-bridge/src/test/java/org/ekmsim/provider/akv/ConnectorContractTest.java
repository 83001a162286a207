package org.ekmsim.provider.akv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ekmsim.vault.VaultWorld.KEY;
import static org.ekmsim.vault.VaultWorld.VAULT;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.ekmsim.provider.AlgorithmInfo;
import org.ekmsim.provider.CpData;
import org.ekmsim.provider.CpId;
import org.ekmsim.provider.CpString;
import org.ekmsim.provider.EncryptionParameter;
import org.ekmsim.provider.KeyBlobType;
import org.ekmsim.provider.KeyFlags;
import org.ekmsim.provider.KeyInfo;
import org.ekmsim.provider.KeyType;
import org.ekmsim.provider.ProviderInfo;
import org.ekmsim.provider.ReturnCode;
import org.ekmsim.provider.SessionHandle;
import org.ekmsim.surroundings.EventLogEntry;
import org.ekmsim.surroundings.Registry;
import org.ekmsim.surroundings.RegistryValue;
import org.ekmsim.vault.Availability;
import org.ekmsim.vault.NewVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the connector says of itself, what it does not do, and how its generations differ. */
class ConnectorContractTest {

    private static final byte[] DEK = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};

    @ParameterizedTest
    @CsvSource({"1.0.4.0, 2049", "1.0.5.0-2020-09, 2049", "1.0.5.0-2020-11, 0", "1.0.5.0-2024-11, 0"})
    void versionsInNamesAreKnownSinceNovember2020(String version, int code) {
        ConnectorWorld world = new ConnectorWorld(version);

        assertThat(world.lookup(
                        world.session(), KEY + "/" + world.vaults.version().id()))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "1.0.4.0, RSA_HSM, 2048, 3",
        "1.0.5.0-2018, RSA_HSM, 2048, 3",
        "1.0.5.0-2020-09, RSA_HSM, 2048, 0",
        "1.0.5.0-2020-09, RSA, 3072, 3",
        "1.0.5.0-2020-11, RSA, 3072, 0",
        "1.0.5.0-2020-11, RSA_HSM, 3072, 0",
        "1.0.5.0-2024-11, RSA, 4096, 3"
    })
    void keyTypesOfTheGenerations(String version, org.ekmsim.vault.KeyType type, int bits, int code) {
        ConnectorWorld world = new ConnectorWorld(version);
        world.vaults.administration.createKey(VAULT, "another", type, bits, NewVersion.readyMade());

        assertThat(world.lookup(world.session(), "another")).isEqualTo(code);
    }

    @Test
    void aKeyOf3072BitsIsReportedAsRsa2048ButWrapsWith3072Bits() {
        ConnectorWorld world = new ConnectorWorld(ConnectorWorld.LATEST);
        world.vaults.administration.createKey(
                VAULT, "large", org.ekmsim.vault.KeyType.RSA, 3072, NewVersion.readyMade());
        SessionHandle session = world.session();
        KeyInfo info = KeyInfo.buffers(512, 32);
        assertThat(world.provider.getKeyInfoByName(session, CpString.of("large"), info))
                .isEqualTo(ReturnCode.SUCCESS);
        AlgorithmInfo algorithm = AlgorithmInfo.buffer(120);
        assertThat(world.provider.getAlgorithmInfo(info.algorithmId(), algorithm))
                .isEqualTo(ReturnCode.SUCCESS);

        assertThat(algorithm.tag().text()).isEqualTo("RSA_2048");
        assertThat(algorithm.bitLength()).isEqualTo(2048);
        assertThat(algorithm.keyType()).isEqualTo(KeyType.ASYMMETRIC);
        assertThat(info.flags()).isEqualTo(KeyFlags.SUPPORTED);
        assertThat(world.encrypt(session, info.thumbprint().bytes(), DEK)).hasSize(384);
    }

    @ParameterizedTest
    @CsvSource({"1.0.5.0-2018, 1", "1.0.5.0-2020-09, 3"})
    void throttledRequestsAreRepeatedSinceSeptember2020(String version, int attempts) {
        ConnectorWorld world = new ConnectorWorld(version);
        SessionHandle session = world.session();
        world.vaults.vault(vault -> vault.withAvailability(Availability.THROTTLED));

        assertThat(world.lookup(session, KEY)).isEqualTo(3109);
        assertThat(world.surroundings.state().vaultRequests()).hasSize(attempts);
    }

    @Test
    void failuresAreInTheEventLogUnlessSilenced() {
        ConnectorWorld world = new ConnectorWorld(ConnectorWorld.LATEST);
        SessionHandle session = world.session();
        world.lookup(session, "nothing");
        world.machine(host -> host.withRegistry(registry -> registry.withValue(
                Registry.CRYPTOGRAPHIC_PROVIDER + "\\Azure Key Vault\\Log", "Level", new RegistryValue.Number(2))));
        world.lookup(session, "nothing");

        List<EventLogEntry> log = world.surroundings.state().eventLog();
        assertThat(log).singleElement().satisfies(entry -> {
            assertThat(entry.source()).isEqualTo("SQL Server Connector for Microsoft Azure Key Vault");
            assertThat(entry.host()).isEqualTo(ConnectorWorld.HOST);
            assertThat(entry.text()).contains("SqlCryptGetKeyInfoByName", "3112");
        });
    }

    @Test
    void theProviderDescribesItself() {
        ConnectorWorld world = new ConnectorWorld("1.0.4.0");
        ProviderInfo probe = ProviderInfo.probe();
        assertThat(world.provider.getProviderInfo(probe)).isEqualTo(ReturnCode.INSUFFICIENT_BUFFER);
        ProviderInfo info = ProviderInfo.buffer(probe.name().count());

        assertThat(world.provider.getProviderInfo(info)).isEqualTo(ReturnCode.SUCCESS);
        assertThat(info.properties().guid()).isEqualTo(AkvConnectorLibrary.GUID);
        assertThat(info.properties().version().text()).isEqualTo("01.00.0004.00");
        assertThat(info.properties().apiVersion().text()).isEqualTo("01.01.0000.00");
        assertThat(info.properties().thumbprintLength()).isBetween(1, 32);
    }

    @Test
    void whatTheConnectorDoesNotDoIsNotSupported() {
        ConnectorWorld world = new ConnectorWorld(ConnectorWorld.LATEST);
        SessionHandle session = world.session();
        CpData thumbprint = CpData.of(world.thumbprint(session, KEY));
        CpData plaintext = CpData.of(DEK);
        CpData out = CpData.buffer(512);
        List<EncryptionParameter> iv = List.of(new EncryptionParameter(0, CpData.of(DEK)));

        assertThat(world.provider.createKey(session, CpString.of("new"), 1, 0, CpData.buffer(20)))
                .isEqualTo(ReturnCode.NOT_SUPPORTED);
        assertThat(world.provider.importKey(session, CpString.of("new"), null, 1, 0, out))
                .isEqualTo(ReturnCode.NOT_SUPPORTED);
        assertThat(world.provider.dropKey(session, thumbprint)).isEqualTo(ReturnCode.NOT_SUPPORTED);
        assertThat(world.provider.exportKey(session, thumbprint, null, KeyBlobType.SIMPLE, out))
                .isEqualTo(ReturnCode.NOT_SUPPORTED);
        assertThat(world.provider.encrypt(session, thumbprint, false, List.of(), plaintext, out))
                .isEqualTo(ReturnCode.NOT_SUPPORTED);
        assertThat(world.provider.encrypt(session, thumbprint, true, iv, plaintext, out))
                .isEqualTo(ReturnCode.NOT_SUPPORTED);
        assertThat(world.provider.decrypt(session, thumbprint, true, List.of(), CpData.probe(), out))
                .isEqualTo(ReturnCode.INVALID_ARGUMENT);
        assertThat(world.provider.getNextKeyId(session, CpId.start())).isEqualTo(ReturnCode.NOT_FOUND);
        assertThat(world.lookup(SessionHandle.empty(), KEY)).isEqualTo(ReturnCode.INVALID_ARGUMENT);
    }

    @Test
    void algorithmsAreEnumerated() {
        ConnectorWorld world = new ConnectorWorld(ConnectorWorld.LATEST);
        CpId id = CpId.start();

        assertThat(world.provider.getNextAlgorithmId(id)).isEqualTo(ReturnCode.SUCCESS);
        assertThat(world.provider.getAlgorithmInfo(id.value(), AlgorithmInfo.buffer(120)))
                .isEqualTo(ReturnCode.SUCCESS);
        assertThat(world.provider.getNextAlgorithmId(id)).isEqualTo(ReturnCode.NOT_FOUND);
        assertThat(world.provider.getAlgorithmInfo(99, AlgorithmInfo.probe())).isEqualTo(ReturnCode.NOT_FOUND);
    }

    @Test
    void aClosedSessionBelongsToNobody() {
        ConnectorWorld world = new ConnectorWorld(ConnectorWorld.LATEST);
        SessionHandle session = world.session();

        assertThat(world.provider.closeSession(session, false)).isEqualTo(ReturnCode.SUCCESS);
        assertThat(world.provider.closeSession(session, true)).isEqualTo(ReturnCode.SUCCESS);
        assertThat(world.lookup(session, KEY)).isEqualTo(ReturnCode.AUTHENTICATION_FAILURE);
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void manyThreadsUseOneKeyEachInItsOwnSession() {
        ConnectorWorld world = new ConnectorWorld(ConnectorWorld.LATEST);
        byte[] thumbprint = world.thumbprint(world.session(), KEY);

        List<byte[]> keys = IntStream.range(0, 32)
                .parallel()
                .mapToObj(number -> {
                    SessionHandle session = world.session();
                    byte[] wrapped = world.encrypt(session, thumbprint, new byte[] {(byte) number});
                    return world.decrypt(session, thumbprint, wrapped);
                })
                .toList();

        for (int number = 0; number < keys.size(); number++) {
            assertThat(keys.get(number)).containsExactly(number);
        }
    }
}
