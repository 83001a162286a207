package org.ekmsim.surroundings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ekmsim.surroundings.Network.Reachability;
import org.junit.jupiter.api.Test;

class HostTest {

    private static final InstalledLibrary LIBRARY = InstalledLibrary.of("C:\\EKM\\Provider.dll", "akv", "1.0.4.0");

    @Test
    void windowsFindsALibraryWhateverTheCaseAndSlashes() {
        Host host = Host.named("SQLVM01", Platform.AZURE_VM_WINDOWS).withLibrary(LIBRARY);

        assertThat(host.library("c:/ekm/PROVIDER.DLL")).contains(LIBRARY);
        assertThat(host.withoutLibrary("c:\\ekm\\provider.dll").libraries()).isEmpty();
    }

    @Test
    void linuxTellsCasesApart() {
        Host host = Host.named("sql", Platform.LINUX)
                .withLibrary(InstalledLibrary.of("/opt/ekm/provider.so", "akv", "1.0.5.0-2024-11"));

        assertThat(host.library("/opt/ekm/provider.so")).isPresent();
        assertThat(host.library("/opt/ekm/Provider.so")).isEmpty();
    }

    @Test
    void aFileNameIsWhatFollowsTheLastSlash() {
        assertThat(LIBRARY.fileName()).isEqualTo("Provider.dll");
        assertThat(InstalledLibrary.of("/opt/ekm/provider.so", "akv", "x").fileName())
                .isEqualTo("provider.so");
    }

    @Test
    void platformsAreFoundByTheirWorldFileName() {
        for (Platform platform : Platform.values()) {
            assertThat(Platform.of(platform.text())).isEqualTo(platform);
        }
        assertThatThrownBy(() -> Platform.of("solaris")).hasMessage("There is no platform named solaris.");
    }

    @Test
    void networkConditionsComeAndGo() {
        Network network =
                Network.perfect().withBlocked("Login.MicrosoftOnline.com").withUnresolvable("contoso.vault.azure.net");

        assertThat(network.reach("login.microsoftonline.com")).isEqualTo(Reachability.BLOCKED);
        assertThat(network.reach("CONTOSO.vault.azure.net")).isEqualTo(Reachability.NOT_RESOLVED);
        assertThat(network.reach("example.com")).isEqualTo(Reachability.REACHABLE);
        assertThat(network.withReachable("login.microsoftonline.com").reach("login.microsoftonline.com"))
                .isEqualTo(Reachability.REACHABLE);
    }
}
