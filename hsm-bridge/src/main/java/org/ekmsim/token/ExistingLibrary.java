package org.ekmsim.token;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A PKCS#11 library with tokens that are there already. Its settings are its owner's: nothing here makes or changes a token. */
final class ExistingLibrary {

    private final Path file;
    private final Cryptoki cryptoki;

    private ExistingLibrary(Path file, Cryptoki cryptoki) {
        this.file = file;
        this.cryptoki = cryptoki;
    }

    /** @throws TokenException.Unavailable when there is no such file, or it is not a PKCS#11 library that works here */
    static ExistingLibrary load(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new TokenException.Unavailable(
                    "There is no PKCS#11 library " + file
                            + ". Name the library's file with --pkcs11 (SoftHSM's is called libsofthsm2.so or softhsm2-x64.dll)");
        }
        Path real = real(file);
        Cryptoki cryptoki = loaded(real);
        try {
            cryptoki.initialize();
        } catch (CryptokiError e) {
            throw new TokenException.Unavailable("The PKCS#11 library " + file + " does not start: " + e.getMessage()
                    + ". Look at its configuration (SoftHSM: the file that SOFTHSM2_CONF names, and the folder in it)");
        }
        return new ExistingLibrary(real, cryptoki);
    }

    /** Under one name only, because a library counts as another one under another name. */
    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            throw new TokenException.Unavailable("The PKCS#11 library " + file + " cannot be read: " + e.getMessage());
        }
    }

    private static Cryptoki loaded(Path file) {
        try {
            return new Cryptoki(file);
        } catch (UnsatisfiedLinkError e) {
            throw new TokenException.Unavailable("The file " + file + " is not a PKCS#11 library that loads here: "
                    + reason(e) + ". Name another one with --pkcs11");
        } catch (CryptokiError e) {
            throw new TokenException.Unavailable("The PKCS#11 library " + file + " cannot be used: " + e.getMessage()
                    + ". Name another one with --pkcs11");
        }
    }

    /** JNA tells every attempt in a line of its own, the loader's first reason in the second. */
    private static String reason(UnsatisfiedLinkError error) {
        List<String> lines = String.valueOf(error.getMessage()).lines().toList();
        return lines.get(Math.min(1, lines.size() - 1));
    }

    Path file() {
        return file;
    }

    Cryptoki cryptoki() {
        return cryptoki;
    }

    /**
     * The token with that label, or the only one there is.
     *
     * @throws TokenException.TokenNotFound when there is none
     * @throws TokenException.AmbiguousToken when there are several
     */
    Cryptoki.SlotToken token(Optional<String> label) {
        List<Cryptoki.SlotToken> all = cryptoki.slotTokens().stream()
                .filter(Cryptoki.SlotToken::initialized)
                .toList();
        List<Cryptoki.SlotToken> wanted = all.stream()
                .filter(token -> label.isEmpty() || label.get().equals(token.label()))
                .toList();
        if (wanted.isEmpty()) {
            throw new TokenException.TokenNotFound(missing(label, all));
        }
        if (wanted.size() > 1) {
            throw new TokenException.AmbiguousToken(ambiguous(label, wanted));
        }
        return wanted.get(0);
    }

    /** What the token in the slot says about itself now. */
    Optional<Cryptoki.SlotToken> tokenIn(long slot) {
        return cryptoki.slotTokens().stream()
                .filter(token -> token.slot() == slot)
                .findFirst();
    }

    private String missing(Optional<String> label, List<Cryptoki.SlotToken> all) {
        if (all.isEmpty()) {
            return "The PKCS#11 library " + file + " has no initialised token. Initialise one with its vendor's tool "
                    + "(SoftHSM: softhsm2-util --init-token, and SOFTHSM2_CONF says where its tokens are)";
        }
        return "The PKCS#11 library " + file + " has no token labelled '" + label.orElse("") + "', it has "
                + labels(all) + ". Name one of them with --token-label";
    }

    private String ambiguous(Optional<String> label, List<Cryptoki.SlotToken> wanted) {
        if (label.isPresent()) {
            return "The PKCS#11 library " + file + " has " + wanted.size() + " tokens labelled '" + label.get()
                    + "'. Give one of them a label of its own with its vendor's tool";
        }
        return "The PKCS#11 library " + file + " has several tokens: " + labels(wanted)
                + ". Choose one with --token-label";
    }

    private static String labels(List<Cryptoki.SlotToken> tokens) {
        return tokens.stream().map(token -> "'" + token.label() + "'").sorted().collect(Collectors.joining(", "));
    }
}
