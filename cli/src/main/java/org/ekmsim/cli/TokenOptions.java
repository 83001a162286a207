package org.ekmsim.cli;

import java.util.Objects;
import java.util.Optional;
import org.ekmsim.token.ExistingToken;
import org.ekmsim.token.ProvisionedTokens;
import org.ekmsim.token.TokenChoice;
import org.ekmsim.world.file.WorldDefinition;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@code run} that say where keys live: tokens that ekmsim makes for itself, or one that is there already. */
final class TokenOptions {

    @Option(
            names = "--hsm",
            paramLabel = "auto|softhsm|software",
            description = "Where keys live: SoftHSM (PKCS#11) or memory.")
    private @Nullable TokenChoice hsm;

    @Option(
            names = "--pkcs11",
            paramLabel = "LIB",
            description = "Instead, an existing token of this PKCS#11 library; needs --pin-file.")
    private @Nullable String library;

    @Option(names = "--pin-file", paramLabel = "FILE", description = "The token's user PIN is the file's first line.")
    private @Nullable String pinFile;

    @Option(
            names = "--token-label",
            paramLabel = "LABEL",
            description = "Which token of the library; its only one without.")
    private @Nullable String label;

    /** @throws UsageException when one of the options lacks another, or excludes it */
    void check() {
        if (library != null && hsm != null) {
            throw new UsageException(
                    "--pkcs11 and --hsm exclude each other: name an existing token, or let ekmsim make its own");
        }
        if (library != null && pinFile == null) {
            throw new UsageException("--pkcs11 needs --pin-file: a file with the token's user PIN in its first line");
        }
        if (library == null && pinFile != null) {
            throw new UsageException(
                    "--pin-file needs --pkcs11: the PKCS#11 library with the token that the PIN is for");
        }
        if (library == null && label != null) {
            throw new UsageException(
                    "--token-label needs --pkcs11 and --pin-file: the PKCS#11 library with that token");
        }
    }

    /**
     * The tokens these options ask for, else those the world asks for.
     *
     * @throws UsageException when they cannot be had
     */
    ProvisionedTokens provision(Console console, WorldDefinition world) {
        HsmOption tokens = new HsmOption(console);
        if (library != null) {
            return tokens.provision(new ExistingToken(
                    console.path(library),
                    Optional.ofNullable(label),
                    console.path(Objects.requireNonNull(pinFile, "checked to be there"))));
        }
        return tokens.provision(Objects.requireNonNullElse(hsm == null ? world.hsm() : hsm, TokenChoice.AUTO));
    }
}
