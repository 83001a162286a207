package org.ekmsim.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a process that used SoftHSM leaves behind, seen from outside. */
class TokenProcessTest {

    @TempDir
    private Path base;

    /** The other process: opens a token, puts a key into it, and ends as told. */
    static final class OtherProcess {
        private OtherProcess() {}

        public static void main(String... arguments) throws Exception {
            if (arguments[2].equals("collect")) {
                collectBetweenCalls(Path.of(arguments[0]), Path.of(arguments[1]));
                return;
            }
            SoftHsmSearch search = SoftHsmSearch.usual(Optional.of(Path.of(arguments[0])), Optional.empty());
            Tokens tokens = new TokenProvisioning(search, Path.of(arguments[1]), new SecureRandom())
                    .provision(TokenChoice.SOFTHSM)
                    .tokens();
            tokens.open("other").importRsa(TestKeys.rsa2048(0), "k");
            if (arguments[2].equals("crash")) {
                Runtime.getRuntime().halt(3);
            }
        }

        private static void collectBetweenCalls(Path library, Path folder) throws Exception {
            ProcessEnvironment.set(
                    "SOFTHSM2_CONF", folder.resolve("softhsm2.conf").toString());
            Cryptoki cryptoki = new Cryptoki(library);
            for (int i = 0; i < 10; i++) {
                System.gc();
                Thread.sleep(20);
            }
            cryptoki.initialize();
            if (!cryptoki.manufacturerAndVersion().startsWith("SoftHSM")) {
                Runtime.getRuntime().halt(4);
            }
        }
    }

    @Test
    void the_library_stays_loaded_while_garbage_is_collected() throws Exception {
        Files.createDirectory(base.resolve("tokens"));
        Files.writeString(base.resolve("softhsm2.conf"), "directories.tokendir = " + base.resolve("tokens") + "\n");
        assertThat(run("collect")).isZero();
    }

    @Test
    void nothing_after_an_ordinary_end_and_a_crash_is_tidied_by_the_next() throws Exception {
        assertThat(run("end")).isZero();
        assertThat(base).isEmptyDirectory();

        assertThat(run("crash")).isEqualTo(3);
        assertThat(names()).hasSize(2);

        assertThat(run("end")).isZero();
        assertThat(base).isEmptyDirectory();
    }

    private int run(String ending) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProcess.class.getName(),
                        SoftHsmForTests.libraryOrSkip().toString(),
                        base.toString(),
                        ending)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private List<String> names() throws Exception {
        try (Stream<Path> entries = Files.list(base)) {
            return entries.map(entry -> entry.getFileName().toString()).toList();
        }
    }
}
