package org.ekmsim.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ekmsim.token.Token;
import org.ekmsim.token.TokenChoice;
import org.ekmsim.token.TokenException;
import org.ekmsim.token.TokenKey;
import org.ekmsim.token.Tokens;
import org.ekmsim.token.WrapAlgorithm;
import picocli.CommandLine.Command;

/** Looks at what a run needs: Java, SoftHSM, a token that works, the shipped worlds and keys. */
@Command(
        name = "doctor",
        description = "Checks what ekmsim needs on this machine and says what to install.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Exit codes: 0 ekmsim can run, 2 something must be repaired."})
final class DoctorCommand implements Callable<Integer> {

    private static final int KEY_BITS = 2048;
    private static final byte[] SAMPLE =
            "0123456789abcdef0123456789abcdef".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    private final Console console;
    private boolean sound = true;

    DoctorCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        line("Java", "ok", Runtime.version() + ", " + System.getProperty("java.home"));
        tokens();
        worlds();
        return sound ? ExitCode.OK : ExitCode.USAGE;
    }

    /** What a run without {@code --hsm} would use, refused where it would refuse. */
    private void tokens() {
        HsmOption hsm = new HsmOption(console);
        try (Tokens tokens = hsm.provision(TokenChoice.AUTO).tokens()) {
            softHsm(hsm.search().find());
            token(tokens);
        } catch (UsageException e) {
            check("SoftHSM", false, String.valueOf(e.getMessage()));
        }
    }

    private void softHsm(Optional<Path> library) {
        if (library.isPresent()) {
            line("SoftHSM", "ok", library.get().toString());
        } else {
            line("SoftHSM", "none", "not found; the embedded software token serves. For PKCS#11 run scripts/softhsm");
            line("", "", "--install, or install the package softhsm2, or name the library with EKMSIM_SOFTHSM");
        }
    }

    private void token(Tokens tokens) {
        try {
            Token token = tokens.open("doctor");
            TokenKey key = token.importRsa(ReadyMade.keys().key(KEY_BITS, 0), "doctor");
            byte[] wrapped = token.wrap(key.id(), WrapAlgorithm.RSA_OAEP_256, SAMPLE);
            byte[] unwrapped = token.unwrap(key.id(), WrapAlgorithm.RSA_OAEP_256, wrapped);
            check(
                    "Token",
                    Arrays.equals(SAMPLE, unwrapped),
                    tokens.describe() + ": wrap and unwrap with RSA-" + KEY_BITS);
        } catch (TokenException e) {
            check("Token", false, String.valueOf(e.getMessage()));
        }
    }

    private void worlds() {
        WorldSource worlds = new WorldSource(console);
        WorldSource.SHIPPED.all().forEach(worlds::shipped);
        line("Worlds", "ok", WorldSource.SHIPPED.all().size() + " shipped, all readable");
    }

    private void check(String what, boolean right, String detail) {
        sound &= right;
        line(what, right ? "ok" : "FAILED", detail);
    }

    private void line(String what, String result, String detail) {
        console.out().print("%-9s %-7s %s\n".formatted(what, result, detail));
    }
}
