package org.ekmsim.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a process leaves in the user's token when it ends before it closes its tokens. */
class ExistingTokenProcessTest {

    @TempDir
    private Path folder;

    /** The other process: puts a key into the token and ends as told. */
    static final class OtherProcess {
        private OtherProcess() {}

        public static void main(String... arguments) {
            ExistingToken choice = new ExistingToken(Path.of(arguments[0]), Optional.empty(), Path.of(arguments[1]));
            SoftHsmSearch search = SoftHsmSearch.usual(Optional.empty(), Optional.empty());
            Tokens tokens = new TokenProvisioning(search, Path.of(arguments[1]), new SecureRandom())
                    .provision(choice)
                    .tokens();
            tokens.open("other").importRsa(TestKeys.rsa2048(0), "k");
            if (arguments[2].equals("killed")) {
                Runtime.getRuntime().halt(3);
            }
            System.exit(4);
        }
    }

    @Test
    void nothing_unless_it_is_killed() throws Exception {
        SoftHsmOfUser softHsm = SoftHsmOfUser.in(folder, "only one");

        assertThat(run(softHsm, "interrupted")).isEqualTo(4);
        assertThat(softHsm.objects()).isZero();

        assertThat(run(softHsm, "killed")).isEqualTo(3);
        assertThat(softHsm.objects()).isEqualTo(1);
    }

    private int run(SoftHsmOfUser softHsm, String ending) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                OtherProcess.class.getName(),
                softHsm.library().toString(),
                softHsm.pinFile(SoftHsmOfUser.PIN).toString(),
                ending);
        builder.environment().put("SOFTHSM2_CONF", softHsm.settings().toString());
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }
}
