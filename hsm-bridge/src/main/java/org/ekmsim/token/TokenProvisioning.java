package org.ekmsim.token;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;

/**
 * Decides what serves as tokens and builds it. Nothing is loaded for a choice: a PKCS#11 library loads when the first token is
 * opened, so a run that needs no key pays nothing.
 */
public final class TokenProvisioning {

    private final SoftHsmSearch search;
    private final Path baseDirectory;
    private final SecureRandom random;

    /**
     * @param baseDirectory a folder of this user's, made if missing, under which SoftHSM gets a private directory for as
     *     long as the process lives
     * @param random for PINs, padding and the keys of the software token
     */
    public TokenProvisioning(SoftHsmSearch search, Path baseDirectory, SecureRandom random) {
        this.search = search;
        this.baseDirectory = baseDirectory;
        this.random = random;
    }

    /**
     * Tokens as chosen; the caller closes them.
     *
     * @throws TokenException.Unavailable when SoftHSM is insisted on, or named by {@code EKMSIM_SOFTHSM}, and not there
     */
    public ProvisionedTokens provision(TokenChoice choice) {
        return switch (choice) {
            case SOFTWARE -> new ProvisionedTokens(new SoftwareTokens(random), Optional.empty());
            case SOFTHSM -> search.find().map(this::pkcs11).orElseThrow(this::notFound);
            case AUTO -> {
                if (search.named().isPresent() && search.find().isEmpty()) {
                    throw notFound();
                }
                yield search.find().map(this::pkcs11).orElseGet(this::softwareWithNotice);
            }
        };
    }

    /**
     * A token that is there already; the caller closes it. It is logged in to at once, so that whatever is wrong is known
     * before anything runs.
     *
     * @throws TokenException naming what is wrong with PIN file, library, token or PIN
     */
    public ProvisionedTokens provision(ExistingToken choice) {
        return new ProvisionedTokens(ExistingTokens.open(choice, random), Optional.empty());
    }

    private ProvisionedTokens pkcs11(Path library) {
        Tokens tokens = new Pkcs11Tokens(() -> TokenLibrary.open(library, baseDirectory, random), random);
        return new ProvisionedTokens(tokens, Optional.empty());
    }

    private ProvisionedTokens softwareWithNotice() {
        return new ProvisionedTokens(
                new SoftwareTokens(random),
                Optional.of("SoftHSM was not found: keys are kept in the embedded software token"
                        + " (install softhsm2 or run scripts/softhsm --install for PKCS#11)"));
    }

    private TokenException notFound() {
        return new TokenException.Unavailable("SoftHSM's PKCS#11 library was not found. Looked for: "
                + String.join(", ", search.places())
                + ". Install the package softhsm2, run scripts/softhsm --install, name the file with EKMSIM_SOFTHSM,"
                + " or choose --hsm software");
    }
}
