package org.ekmsim.provider.akv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ekmsim.vault.VaultWorld.HOST;
import static org.ekmsim.vault.VaultWorld.KEY;

import org.ekmsim.provider.ProviderCredential;
import org.ekmsim.provider.ReturnCode;
import org.ekmsim.provider.SessionHandle;
import org.ekmsim.surroundings.FakeSurroundings;
import org.ekmsim.surroundings.InstalledLibrary;
import org.ekmsim.surroundings.ManagedIdentity;
import org.ekmsim.surroundings.Platform;
import org.ekmsim.vault.Role;
import org.ekmsim.vault.VaultWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Credentials that are named after the vault and have no secret. */
class ManagedIdentityTest {

    private static final String IDENTITY = "contoso-mi";

    @ParameterizedTest
    @CsvSource({
        "1.0.5.0-2024-11, AZURE_VM_WINDOWS, 0",
        "1.0.5.0-2024-11, ARC_WINDOWS, 3304",
        "1.0.5.0-2024-11, ON_PREMISES_WINDOWS, 3304",
        "1.0.5.0-2024-11, LINUX, 3304",
        "1.0.5.0-2025-preview, AZURE_VM_WINDOWS, 0",
        "1.0.5.0-2025-preview, ARC_WINDOWS, 0",
        "1.0.5.0-2025-preview, ON_PREMISES_WINDOWS, 3304"
    })
    void whereAnIdentityServes(String version, Platform platform, int code) {
        assertThat(world(version, platform).open(credential(HOST, IDENTITY))).isEqualTo(code);
    }

    @Test
    void theIdentityUsesTheKeyByItsOwnRole() {
        ConnectorWorld world = world(ConnectorWorld.LATEST, Platform.AZURE_VM_WINDOWS);
        SessionHandle session = SessionHandle.empty();
        assertThat(world.provider.openSession(credential(HOST, IDENTITY), session))
                .isEqualTo(ReturnCode.SUCCESS);
        assertThat(world.lookup(session, KEY)).isEqualTo(3113);

        world.vaults.vault(
                vault -> vault.grant(IDENTITY, Role.KEY_VAULT_CRYPTO_SERVICE_ENCRYPTION_USER, FakeSurroundings.START));

        assertThat(world.lookup(session, KEY)).isEqualTo(ReturnCode.SUCCESS);
    }

    @Test
    void theCredentialsNameMustBeTheVaultsHostName() {
        ConnectorWorld world = world(ConnectorWorld.LATEST, Platform.AZURE_VM_WINDOWS);

        assertThat(world.open(credential(VaultWorld.VAULT, IDENTITY))).isEqualTo(3900);
    }

    @Test
    void anIdentityThatIsNotAssignedOrNoLongerKnownGetsNoToken() {
        ConnectorWorld world = world(ConnectorWorld.LATEST, Platform.AZURE_VM_WINDOWS);
        assertThat(world.open(credential(HOST, "another-mi"))).isEqualTo(3304);

        world.surroundings.change(state -> state.withDirectory(state.directory().withoutManagedIdentity(IDENTITY)));

        assertThat(world.open(credential(HOST, IDENTITY))).isEqualTo(3304);
    }

    @ParameterizedTest
    @CsvSource({"1.0.4.0, false", "1.0.5.0-2018, false", "1.0.5.0-2020-11, false", "1.0.5.0-2024-11, true"})
    void onlyTheLatestGenerationSupportsIt(String version, boolean supported) {
        assertThat(AkvConnectorLibrary.of(InstalledLibrary.of("C:\\a.dll", "akv", version))
                        .supportsManagedIdentity())
                .isEqualTo(supported);
        assertThat(world(version, Platform.AZURE_VM_WINDOWS).open(credential(HOST, IDENTITY)))
                .isEqualTo(supported ? ReturnCode.SUCCESS : 2050);
    }

    private static ConnectorWorld world(String version, Platform platform) {
        ConnectorWorld world = new ConnectorWorld(version, platform);
        world.machine(host -> host.withIdentity(new ManagedIdentity(IDENTITY, ManagedIdentity.Kind.SYSTEM_ASSIGNED))
                .withPrimaryIdentity(IDENTITY));
        return world;
    }

    private static ProviderCredential credential(String name, String identity) {
        return new ProviderCredential(name, "Managed Identity", null, identity);
    }
}
