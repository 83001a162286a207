package org.ekmsim.provider.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.ekmsim.hsm.Hsm;
import org.ekmsim.hsm.HsmKeyType;
import org.ekmsim.hsm.HsmService;
import org.ekmsim.hsm.HsmUser;
import org.ekmsim.hsm.MemoryHsms;
import org.ekmsim.provider.EkmProviderLibrary;
import org.ekmsim.provider.ProviderCredential;
import org.ekmsim.provider.ProviderHost;
import org.ekmsim.provider.ProviderKind;
import org.ekmsim.provider.ProviderLibraries;
import org.ekmsim.surroundings.Host;
import org.ekmsim.surroundings.InstalledLibrary;
import org.ekmsim.surroundings.Platform;
import org.ekmsim.surroundings.Secret;
import org.ekmsim.token.KeyFiles;
import org.ekmsim.token.ReadyMadeKeys;
import org.ekmsim.vault.VaultWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The kit on the providers of this project: it finds nothing where nothing is wrong, and the fault where there is one. */
class ProviderConformanceTest {

    private static final String KEY = "TdeKey";
    private static final ProviderCredential RIGHT = credential("246810");
    private static final ProviderCredential WRONG = credential("000000");
    private static final ReadyMadeKeys READY_MADE =
            new ReadyMadeKeys(KeyFiles.onClassPath(ProviderConformanceTest.class.getClassLoader()));

    private final ProviderHost host = host();

    private static ProviderCredential credential(String pin) {
        return new ProviderCredential("c", "sqlserver", Secret.of(pin), null);
    }

    private static ProviderHost host() {
        VaultWorld world = new VaultWorld();
        MemoryHsms hsms = new MemoryHsms();
        hsms.change(
                state -> state.with(Hsm.labelled("HSM01").withUser(HsmUser.named("sqlserver", Secret.of("246810")))));
        HsmService service = new HsmService(hsms, world.tokens);
        service.importKey("HSM01", "sqlserver", KEY, HsmKeyType.RSA_2048, READY_MADE.key(2048, 7));
        world.surroundings.change(state -> state.withHost(Host.named("SQLVM01", Platform.ON_PREMISES_WINDOWS)));
        return new ProviderHost(
                "SQLVM01", "MSSQLSERVER", "NT SERVICE\\MSSQLSERVER", world.surroundings, world.service, service);
    }

    private static EkmProviderLibrary library(String kind, String version, Map<String, String> settings) {
        ProviderKind found = ProviderLibraries.onClassPath().stream()
                .filter(candidate -> candidate.name().equals(kind))
                .findFirst()
                .orElseThrow();
        return found.library(
                InstalledLibrary.of("C:\\EKM\\Provider.dll", kind, version).withSettings(settings));
    }

    private ConformanceReport check(EkmProviderLibrary library) {
        ConformanceSetup setup = ConformanceSetup.as(RIGHT).refusing(WRONG).opening(KEY);
        return ProviderConformance.check(library, host, setup);
    }

    @ParameterizedTest
    @CsvSource({"pkcs11, 1.0.0.0", "hashicorp, 0.3.2", "hashicorp, 0.2.0", "faulty, 1.0.0.0"})
    void finds_nothing_wrong_with_a_provider_that_behaves(String kind, String version) {
        ConformanceReport report = check(library(kind, version, Map.of("module", "HSM01")));

        assertThat(report.broken()).isEmpty();
        assertThat(report.findings()).hasSizeGreaterThan(35);
    }

    @Test
    void a_provider_that_makes_keys_meets_every_rule() {
        assertThat(check(library("pkcs11", "1.0.0.0", Map.of("module", "HSM01")))
                        .text())
                .endsWith("40 rules hold, 0 are broken, 0 do not apply" + System.lineSeparator());
    }

    /** Every fault breaks the rule that names it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            missing     | SqlCryptDecrypt             | The library exports all seventeen entry points: missing are [DECRYPT]
            api-version | 2.0                         | The provider is built for version 1.1 of the interface: it is for 02.00.0000.00
            fails       | SqlCryptInitializeProvider=1 | The provider can be initialised repeatedly: SqlCryptInitializeProvider answers 1 where 0 is expected
            fails       | SqlCryptOpenSession=5       | A session opens with the credential: SqlCryptOpenSession answers 5 where 0 is expected
            fails       | SqlCryptImportKey=0         | Keys cannot be imported: SqlCryptImportKey answers 0 where a refusal is expected
            fails       | SqlCryptDropKey=0           | A dropped key is gone: SqlCryptGetKeyInfoByName for a dropped key answers 2 where
            crashes     | SqlCryptGetKeyInfoByThumb   | A key is found by name and by thumbprint alike: the provider threw IllegalStateException
            lies        | probe-success               | The friendly name is negotiated and has 1 to 2048 bytes: the probe of SqlCryptGetProviderInfo answers 0 where 2 is expected
            lies        | long-friendly-name          | The friendly name is negotiated and has 1 to 2048 bytes: it has 8192
            lies        | nil-guid                    | GUID and version are those of the library: the provider says its GUID is 00000000-0000-0000-0000-000000000000
            lies        | strange-authentication      | The authentication type is BASIC or OTHER: it is 2
            lies        | no-thumbprint               | Thumbprints have 1 to 32 bytes: they have 0
            lies        | other-bit-length            | Algorithms have the key lengths of their tags: RSA_2048 has 2056 bits
            lies        | unknown-algorithm           | Algorithms have the key lengths of their tags: SQL Server knows no algorithm EC_P256
            lies        | endless-buffer              | A key is found by name and by thumbprint alike: the probe of SqlCryptGetKeyInfoByName announces
            lies        | other-algorithm             | A key is found by name and by thumbprint alike: the algorithms differ
            lies        | long-public-key             | The public key is given out, in 2048 bytes at most: it has 4096 bytes
            lies        | other-plaintext             | A key pair decrypts what it encrypted: another plaintext came back
            """)
    void names_the_rule_a_faulty_provider_breaks(String setting, String value, String line) {
        ConformanceReport report = check(library("faulty", "1.0.0.0", Map.of("module", "HSM01", setting, value)));

        assertThat(report.broken()).isNotEmpty();
        assertThat(report.text().lines()).anyMatch(found -> found.startsWith("BROKEN " + line));
    }

    @Test
    void says_which_rules_do_not_apply() {
        assertThat(check(library("hashicorp", "0.3.2", Map.of("module", "HSM01")))
                        .text()
                        .lines())
                .contains("n/a    A new key can be opened by its name: the provider makes no keys");
    }
}
