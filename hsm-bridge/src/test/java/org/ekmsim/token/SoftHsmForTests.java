package org.ekmsim.token;

import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** SoftHSM as the build found it; tests that need it are skipped without it, or fail where it is required. */
final class SoftHsmForTests {

    /** Not a temporary folder of one test: the library keeps its directory as long as the process lives. */
    static final Path BASE_DIRECTORY = Path.of("target", "softhsm");

    private static final String REQUIRED = "EKMSIM_REQUIRE_SOFTHSM";

    private SoftHsmForTests() {}

    /** Why tests cannot run here; empty when they can. */
    static Optional<String> reasonToSkip() {
        SoftHsmSearch search = SoftHsmSearch.ofEnvironment(System.getenv());
        if (search.find().isPresent()) {
            return Optional.empty();
        }
        String reason = "SoftHSM is not on this machine; looked for " + String.join(", ", search.places());
        if (System.getenv(REQUIRED) != null) {
            fail(reason + ", and " + REQUIRED + " is set");
        }
        return Optional.of(reason);
    }

    static Path libraryOrSkip() {
        reasonToSkip().ifPresent(Assumptions::abort);
        return SoftHsmSearch.ofEnvironment(System.getenv()).find().orElseThrow();
    }

    static Tokens tokensOrSkip() {
        libraryOrSkip();
        SoftHsmSearch search = SoftHsmSearch.ofEnvironment(System.getenv());
        return new TokenProvisioning(search, BASE_DIRECTORY, new SecureRandom())
                .provision(TokenChoice.SOFTHSM)
                .tokens();
    }

    static TokenLibrary libraryLoadedOrSkip() {
        return TokenLibrary.open(libraryOrSkip(), BASE_DIRECTORY, new SecureRandom());
    }
}
