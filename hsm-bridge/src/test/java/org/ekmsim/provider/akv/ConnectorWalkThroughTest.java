package org.ekmsim.provider.akv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ekmsim.vault.VaultWorld.KEY;
import static org.ekmsim.vault.VaultWorld.VAULT;

import java.time.Duration;
import java.util.Optional;
import org.ekmsim.provider.CpData;
import org.ekmsim.provider.CpString;
import org.ekmsim.provider.KeyInfo;
import org.ekmsim.provider.ReturnCode;
import org.ekmsim.provider.SessionHandle;
import org.ekmsim.surroundings.Platform;
import org.ekmsim.surroundings.Registry;
import org.ekmsim.surroundings.RegistryRight;
import org.ekmsim.surroundings.RegistryValue;
import org.ekmsim.surroundings.VaultRequest;
import org.ekmsim.vault.NewVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What works: opening, exporting, wrapping and unwrapping keys, and what survives a restart. */
class ConnectorWalkThroughTest {

    private static final byte[] DEK = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};

    @ParameterizedTest
    @MethodSource("org.ekmsim.provider.akv.AkvConnectorLibrary#versions")
    void aKeyWrappedBeforeARestartIsUnwrappedAfterIt(String version) {
        ConnectorWorld world = new ConnectorWorld(version);
        SessionHandle session = world.session();
        byte[] thumbprint = world.thumbprint(session, KEY);
        byte[] wrapped = world.encrypt(session, thumbprint, DEK);
        assertThat(wrapped).hasSize(256);

        world.restart();
        assertThat(world.lookup(session, thumbprint)).isEqualTo(ReturnCode.AUTHENTICATION_FAILURE);

        assertThat(world.decrypt(world.session(), thumbprint, wrapped)).isEqualTo(DEK);
    }

    @Test
    void onLinuxTheKeyIsFoundWithoutARegistry() {
        ConnectorWorld world = new ConnectorWorld(ConnectorWorld.LATEST, Platform.LINUX);
        byte[] thumbprint = world.thumbprint(world.session(), KEY);
        byte[] wrapped = world.encrypt(world.session(), thumbprint, DEK);

        world.restart();

        assertThat(world.decrypt(world.session(), thumbprint, wrapped)).isEqualTo(DEK);
        assertThat(world.surroundings
                        .state()
                        .host(ConnectorWorld.HOST)
                        .registry()
                        .keys())
                .isEmpty();
        assertThat(world.lookup(world.session(), new byte[20])).isEqualTo(ReturnCode.NOT_FOUND);
        assertThat(world.surroundings.state().eventLog())
                .as("no Windows event log")
                .isEmpty();
    }

    @Test
    void theRegistryMapsTheThumbprintToTheUriOfTheVersion() {
        ConnectorWorld world = new ConnectorWorld(ConnectorWorld.LATEST);
        byte[] thumbprint = world.thumbprint(world.session(), KEY);

        String path = Registry.CRYPTOGRAPHIC_PROVIDER
                + "\\Azure Key Vault\\https://docssampleekmkeyvault.vault.azure.net:443\\"
                + KnownKey.hex(thumbprint);
        assertThat(keyUri(world, path))
                .contains(new RegistryValue.Text("https://docssampleekmkeyvault.vault.azure.net/keys/ContosoRSAKey0/"
                        + world.vaults.version().id()));
    }

    @Test
    void theConnectorCreatesTheTopKeyWhereTheAccountMay() {
        ConnectorWorld world = new ConnectorWorld(ConnectorWorld.LATEST);
        world.machine(host -> host.withRegistry(registry -> registry.delete(Registry.CRYPTOGRAPHIC_PROVIDER)
                .grant("HKLM\\SOFTWARE", ConnectorWorld.ACCOUNT, RegistryRight.FULL_CONTROL)));

        assertThat(world.lookup(world.session(), KEY)).isEqualTo(ReturnCode.SUCCESS);
        assertThat(world.surroundings
                        .state()
                        .host(ConnectorWorld.HOST)
                        .registry()
                        .key(Registry.CRYPTOGRAPHIC_PROVIDER))
                .isPresent();
    }

    @Test
    void aNewVersionMovesNothingThatExists() {
        ConnectorWorld world = new ConnectorWorld(ConnectorWorld.LATEST);
        SessionHandle session = world.session();
        byte[] first = world.thumbprint(session, KEY);
        String firstVersion = world.vaults.version().id();
        byte[] wrapped = world.encrypt(session, first, DEK);

        world.vaults.administration.rotate(VAULT, KEY, NewVersion.readyMade());

        byte[] second = world.thumbprint(session, KEY);
        assertThat(second).isNotEqualTo(first);
        assertThat(world.thumbprint(session, KEY + "/" + firstVersion)).isEqualTo(first);
        assertThat(world.decrypt(session, first, wrapped)).isEqualTo(DEK);
        assertThat(world.decrypt(session, second, wrapped, CpData.buffer(512))).isEqualTo(3110);
    }

    @Test
    void upTo104ARotatedKeyCannotUnwrapWhatItsFormerVersionWrapped() {
        ConnectorWorld world = new ConnectorWorld("1.0.4.0");
        SessionHandle session = world.session();
        byte[] thumbprint = world.thumbprint(session, KEY);
        byte[] wrapped = world.encrypt(session, thumbprint, DEK);

        world.vaults.administration.rotate(VAULT, KEY, NewVersion.readyMade());

        assertThat(world.thumbprint(session, KEY)).isEqualTo(thumbprint);
        assertThat(world.decrypt(session, thumbprint, wrapped, CpData.buffer(512)))
                .isEqualTo(3012);
    }

    @Test
    void aProbeAndItsCallMakeOneVaultRequestAndOneTokenOperation() {
        ConnectorWorld world = new ConnectorWorld(ConnectorWorld.LATEST);
        SessionHandle session = world.session();
        byte[] thumbprint = world.thumbprint(session, KEY);
        world.export(session, thumbprint);
        byte[] wrapped = world.encrypt(session, thumbprint, DEK);
        world.decrypt(session, thumbprint, wrapped);

        assertThat(world.surroundings.state().vaultRequests())
                .extracting(VaultRequest::operation)
                .containsExactly("get", "wrapKey", "unwrapKey");
    }

    @Test
    void aSecondLookupAsksTheVaultAgain() {
        ConnectorWorld world = new ConnectorWorld(ConnectorWorld.LATEST);
        SessionHandle session = world.session();
        KeyInfo probe = KeyInfo.probe();
        world.provider.getKeyInfoByName(session, CpString.of(KEY), probe);

        world.vaults.vault(vault -> vault.deleteKey(KEY));

        assertThat(world.lookup(session, KEY)).isEqualTo(3112);
    }

    @Test
    void aSessionSignsInAgainWithItsOldCredentialWhenItsTokenExpires() {
        ConnectorWorld world = new ConnectorWorld(ConnectorWorld.LATEST);
        SessionHandle session = world.session();
        world.surroundings.clock().advance(Duration.ofHours(2));
        assertThat(world.lookup(session, KEY)).isEqualTo(ReturnCode.SUCCESS);

        world.surroundings.clock().advance(Duration.ofDays(365));

        assertThat(world.lookup(session, KEY)).isEqualTo(3303);
    }

    private static Optional<RegistryValue> keyUri(ConnectorWorld world, String path) {
        return world.surroundings.state().host(ConnectorWorld.HOST).registry().value(path, "KeyUri");
    }
}
