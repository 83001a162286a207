package org.ekmsim.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.ekmsim.provider.akv.AkvConnectorLibrary;
import org.ekmsim.surroundings.Host;
import org.ekmsim.surroundings.InstalledLibrary;
import org.ekmsim.surroundings.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryPointTest {

    /** In the order of "MSSQLSERVER_33085", whose state is the number of the missing entry point. */
    private static final List<String> EXPORTS = List.of(
            "SqlCryptInitializeProvider",
            "SqlCryptFreeProvider",
            "SqlCryptOpenSession",
            "SqlCryptCloseSession",
            "SqlCryptGetProviderInfo",
            "SqlCryptGetNextAlgorithmId",
            "SqlCryptGetAlgorithmInfo",
            "SqlCryptCreateKey",
            "SqlCryptDropKey",
            "SqlCryptGetNextKeyId",
            "SqlCryptGetKeyInfoByKeyId",
            "SqlCryptGetKeyInfoByThumb",
            "SqlCryptGetKeyInfoByName",
            "SqlCryptExportKey",
            "SqlCryptImportKey",
            "SqlCryptEncrypt",
            "SqlCryptDecrypt");

    @Test
    void seventeenExportsEachWithItsState() {
        for (EntryPoint entryPoint : EntryPoint.values()) {
            assertThat(entryPoint.exportedName()).isEqualTo(EXPORTS.get(entryPoint.missingState() - 1));
        }
        assertThat(EntryPoint.all()).hasSize(17);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | Success - Consult EKM Provider for details",
                "1 | Failure - Consult EKM Provider for details",
                "3 | Not Supported - Consult EKM Provider for details",
                "5 | Authentication Failure - Consult EKM Provider for details",
                "2058 | Provider Error - No explanation is available, consult EKM Provider for details"
            })
    void codesAreExplained(int code, String words) {
        assertThat(ReturnCode.explanation(code)).isEqualTo(words);
    }

    @Test
    void versionsHaveTheFormOfTheCatalogueViews() {
        assertThat(new ProviderVersion(1, 0, 5, 0).text()).isEqualTo("01.00.0005.00");
        assertThatThrownBy(() -> new ProviderVersion(1, 0, 0, 440)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void librariesAreFoundByPathAndKind() {
        ProviderLibraries libraries = new ProviderLibraries(Map.of(AkvConnectorLibrary.KIND, AkvConnectorLibrary::of));
        Host host = Host.named("SQLVM01", Platform.AZURE_VM_WINDOWS)
                .withLibrary(InstalledLibrary.of("C:\\EKM\\a.dll", "akv", "1.0.4.0"))
                .withLibrary(InstalledLibrary.of("C:\\EKM\\b.dll", "hsm", "1"))
                .withLibrary(new InstalledLibrary("C:\\EKM\\c.dll", "akv", "1.0.5.0-2018", false));

        assertThat(libraries.find(host, "c:\\ekm\\A.dll").orElseThrow().version())
                .isEqualTo(new ProviderVersion(1, 0, 4, 0));
        assertThat(libraries.find(host, "C:\\EKM\\c.dll").orElseThrow().signatureValid())
                .isFalse();
        assertThat(libraries.find(host, "C:\\EKM\\d.dll")).isEmpty();
        assertThatThrownBy(() -> libraries.find(host, "C:\\EKM\\b.dll"))
                .hasMessage("There is no provider kind named hsm; known: akv.");
    }

    @Test
    void anUnknownConnectorVersionIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> AkvConnectorLibrary.of(InstalledLibrary.of("C:\\a.dll", "akv", "1.0.5.0")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no connector version 1.0.5.0; known: 1.0.0.440, 1.0.1.0, 1.0.3.0, 1.0.4.0, "
                        + "1.0.5.0-2018, 1.0.5.0-2020-09, 1.0.5.0-2020-11, 1.0.5.0-2024-11, 1.0.5.0-2025-preview.");
    }
}
