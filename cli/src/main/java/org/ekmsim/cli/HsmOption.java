package org.ekmsim.cli;

import java.security.SecureRandom;
import java.util.function.Function;
import org.ekmsim.token.ExistingToken;
import org.ekmsim.token.ProvisionedTokens;
import org.ekmsim.token.SoftHsmSearch;
import org.ekmsim.token.TokenChoice;
import org.ekmsim.token.TokenException;
import org.ekmsim.token.TokenProvisioning;

/** From what the command line and the environment say to tokens. */
final class HsmOption {

    private final Console console;

    HsmOption(Console console) {
        this.console = console;
    }

    /** Where SoftHSM is looked for on this machine. */
    SoftHsmSearch search() {
        return SoftHsmSearch.ofEnvironment(console.environment());
    }

    /**
     * The tokens; a notice goes to the error stream where SoftHSM was welcome and is missing.
     *
     * @throws UsageException when SoftHSM is insisted on and cannot be had
     */
    ProvisionedTokens provision(TokenChoice choice) {
        return provision(tokens -> tokens.provision(choice));
    }

    /**
     * A token that is there already.
     *
     * @throws UsageException when something is wrong with its library, its label or its PIN
     */
    ProvisionedTokens provision(ExistingToken token) {
        return provision(tokens -> tokens.provision(token));
    }

    private ProvisionedTokens provision(Function<TokenProvisioning, ProvisionedTokens> choice) {
        try {
            return choice.apply(
                    new TokenProvisioning(search(), console.temporary().resolve("ekmsim-tokens"), new SecureRandom()));
        } catch (TokenException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }
}
