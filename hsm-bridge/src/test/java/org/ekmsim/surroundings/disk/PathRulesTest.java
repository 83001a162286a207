package org.ekmsim.surroundings.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathRulesTest {

    @ParameterizedTest
    @CsvSource({
        "WINDOWS, C:\\Data\\TestTDE.mdf, C:\\Data\\TestTDE.mdf",
        "WINDOWS, C:/Data/TestTDE.mdf, C:\\Data\\TestTDE.mdf",
        "WINDOWS, C:\\Data\\\\.\\old\\..\\TestTDE.mdf, C:\\Data\\TestTDE.mdf",
        "WINDOWS, C:\\..\\Data\\, C:\\Data",
        "WINDOWS, \\\\files\\share\\a\\..\\..\\b, \\\\files\\share\\b",
        "POSIX, /var/opt/mssql//data/./TestTDE.mdf, /var/opt/mssql/data/TestTDE.mdf",
        "POSIX, /../var/a\\b, /var/a\\b",
    })
    void normalises(PathRules rules, String path, String normalised) {
        assertThat(rules.normalise(path)).isEqualTo(normalised);
    }

    @ParameterizedTest
    @CsvSource({
        "WINDOWS, Data\\TestTDE.mdf",
        "WINDOWS, \\Data",
        "WINDOWS, C:Data",
        "WINDOWS, \\\\server",
        "WINDOWS, \\\\\\share\\x",
        "WINDOWS, ''",
        "POSIX, data/TestTDE.mdf",
        "POSIX, C:\\Data",
    })
    void refusesPathsThatNameNoPlace(PathRules rules, String path) {
        assertThat(rules.isAbsolute(path)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.normalise(path))
                .withMessageContaining(rules.name());
    }

    @Test
    void onlyWindowsIgnoresCase() {
        assertThat(PathRules.WINDOWS.key("c:\\DATA\\x.MDF")).isEqualTo(PathRules.WINDOWS.key("C:/data/X.mdf"));
        assertThat(PathRules.POSIX.key("/data/X.mdf")).isNotEqualTo(PathRules.POSIX.key("/data/x.mdf"));
    }

    @Test
    void resolvesNamesInFolders() {
        assertThat(PathRules.WINDOWS.resolve("C:\\Data\\", "TestTDE.mdf")).isEqualTo("C:\\Data\\TestTDE.mdf");
        assertThat(PathRules.POSIX.resolve("/data", "TestTDE.mdf")).isEqualTo("/data/TestTDE.mdf");
    }

    @Test
    void tellsTheFileName() {
        assertThat(PathRules.WINDOWS.fileName("C:/Data/TestTDE.mdf")).isEqualTo("TestTDE.mdf");
        assertThat(PathRules.POSIX.fileName("/data/TestTDE.mdf/")).isEqualTo("TestTDE.mdf");
    }
}
