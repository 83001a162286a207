package org.ekmsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong usage: one clear message on the error stream, exit code 2, nothing on the output stream, no stack trace. */
class UsageTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void aScriptAndABadWorld() throws IOException {
        Files.writeString(folder.resolve("good.sql"), "PRINT 'x';\nGO\n");
        Files.writeString(folder.resolve("pin.txt"), "1234\n");
        Files.writeString(folder.resolve("empty.txt"), "\n");
        Files.write(folder.resolve("binary.sql"), new byte[] {(byte) 0xC3, 0x28, 0, 1});
        Files.writeString(
                folder.resolve("bad.yaml"),
                "version: 1\nhosts:\n  - name: A\n    platfrom: linux\n",
                StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "run                                    | no script named",
                "run missing.sql                        | there is no file missing.sql",
                "run .                                  | . is a folder",
                "run binary.sql                         | binary.sql is neither UTF-8 nor UTF-16 text",
                "run --bogus good.sql                   | Unknown option: '--bogus'",
                "run -w docs-smple good.sql             | Did you mean 'docs-sample'?",
                "run -w missing.yaml good.sql           | there is no world file missing.yaml",
                "run -w bad.yaml good.sql               | bad.yaml:4:5",
                "run -w bad.yaml good.sql               | 'platform'",
                "run --flavour sql2022-cu71 good.sql    | Did you mean 'sql2022-cu17'?",
                "run --hsm hardware good.sql            | 'hardware'",
                "run --pkcs11 lib.so good.sql           | --pkcs11 needs --pin-file",
                "run --pin-file pin.txt good.sql        | --pin-file needs --pkcs11",
                "run --token-label t good.sql           | --token-label needs --pkcs11",
                "run --hsm auto --pkcs11 l --pin-file p good.sql | --pkcs11 and --hsm exclude each other",
                "run --pkcs11 l --pin-file none.txt good.sql     | There is no PIN file",
                "run --pkcs11 l --pin-file empty.txt good.sql    | The first line of the PIN file",
                "run --pkcs11 none.so --pin-file pin.txt good.sql  | There is no PKCS#11 library",
                "run --pkcs11 good.sql --pin-file pin.txt good.sql | is not a PKCS#11 library that loads here",
                "run --trace disk good.sql              | 'disk'",
                "run --format xml good.sql              | 'xml'",
                "run -V high good.sql                   | 'high'",
                "run -v novalue good.sql                | novalue",
                "parse                                  | Missing required parameter",
                "parse missing.sql                      | there is no file missing.sql",
                "rnu good.sql                           | rnu"
            })
    void isRefused(String commandLine, String message) {
        CommandRun run = CommandRun.in(folder, commandLine.split(" +"));

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("ekmsim: ").contains(message).doesNotContain("\tat ");
    }

    @Test
    void withoutAnyArgumentTheHelpIsShown() {
        CommandRun run = CommandRun.in(folder);

        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).contains("Usage: ekmsim").contains("run", "parse", "doctor", "flavours", "worlds");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"run --help", "parse --help", "doctor --help", "flavours -h", "worlds -h", "--help", "--version"
            })
    void helpGoesToTheOutputStream(String commandLine) {
        CommandRun run = CommandRun.in(folder, commandLine.split(" "));

        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).containsIgnoringCase("ekmsim");
        assertThat(run.err()).isEmpty();
    }
}
