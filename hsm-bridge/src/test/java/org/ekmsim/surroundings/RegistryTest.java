package org.ekmsim.surroundings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RegistryTest {

    private static final String TOP = Registry.CRYPTOGRAPHIC_PROVIDER;
    private static final String ACCOUNT = "NT SERVICE\\MSSQLSERVER";

    @Test
    void pathsIgnoreCaseAndKnowTheShortHiveName() {
        Registry registry = Registry.empty().withValue("HKLM\\SOFTWARE\\Contoso", "Level", new RegistryValue.Number(2));

        assertThat(registry.value("hkey_local_machine\\software\\CONTOSO", "LEVEL"))
                .contains(new RegistryValue.Number(2));
        assertThat(registry.key("HKLM\\SOFTWARE\\Contoso").orElseThrow().path())
                .isEqualTo("HKEY_LOCAL_MACHINE\\SOFTWARE\\Contoso");
    }

    @Test
    void creatingAKeyCreatesThoseAboveIt() {
        Registry registry = Registry.empty().create(TOP + "\\Azure Key Vault");

        assertThat(registry.key(TOP)).isPresent();
        assertThat(registry.key("HKLM\\SOFTWARE")).isPresent();
    }

    @Test
    void aKeyIsListedAndDeletedWithAllBelowItAndNothingBeside() {
        Registry registry =
                Registry.empty().create(TOP + "\\Azure Key Vault\\Log").create(TOP + " 2");

        assertThat(paths(registry.list(TOP)))
                .containsExactly(TOP, TOP + "\\Azure Key Vault", TOP + "\\Azure Key Vault\\Log");
        assertThat(registry.delete(TOP).list(TOP)).isEmpty();
        assertThat(registry.delete(TOP).key(TOP + " 2")).isPresent();
    }

    @Test
    void theNearestRightCounts() {
        Registry registry = Registry.empty()
                .grant("HKLM\\SOFTWARE", ACCOUNT, RegistryRight.FULL_CONTROL)
                .grant(TOP, ACCOUNT, RegistryRight.READ);

        assertThat(registry.rightOf(ACCOUNT, TOP + "\\Azure Key Vault")).isEqualTo(RegistryRight.READ);
        assertThat(registry.rightOf(ACCOUNT, "HKLM\\SOFTWARE\\Contoso")).isEqualTo(RegistryRight.FULL_CONTROL);
        assertThat(registry.rightOf("CONTOSO\\dba", "HKLM\\SOFTWARE\\Contoso")).isEqualTo(RegistryRight.READ);
    }

    @Test
    void valuesAreRemoved() {
        Registry registry = Registry.empty().withValue(TOP, "KeyUri", new RegistryValue.Text("https://a/keys/b"));

        assertThat(registry.withoutValue(TOP, "keyuri").value(TOP, "KeyUri")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PRESENT, true, FULL_CONTROL", "MISSING, false, READ", "READ_ONLY, true, READ"})
    void theConditionsOfTheWorldFile(EkmRegistryKey condition, boolean exists, RegistryRight right) {
        Registry registry = condition.applyTo(Registry.empty(), List.of(ACCOUNT));

        assertThat(registry.key(TOP).isPresent()).isEqualTo(exists);
        assertThat(registry.rightOf(ACCOUNT, TOP)).isEqualTo(right);
    }

    @ParameterizedTest
    @EnumSource(EkmRegistryKey.class)
    void aConditionReplacesAnEarlierOne(EkmRegistryKey earlier) {
        Registry registry =
                EkmRegistryKey.READ_ONLY.applyTo(earlier.applyTo(Registry.empty(), List.of(ACCOUNT)), List.of(ACCOUNT));

        assertThat(registry.rightOf(ACCOUNT, TOP)).isEqualTo(RegistryRight.READ);
    }

    private static List<String> paths(List<RegistryKey> keys) {
        return keys.stream().map(RegistryKey::path).toList();
    }
}
