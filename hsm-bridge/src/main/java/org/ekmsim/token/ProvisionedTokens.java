package org.ekmsim.token;

import java.util.Optional;

/**
 * What {@link TokenProvisioning} settled on.
 *
 * @param notice one line for the person at the terminal, present when the software token serves because SoftHSM was not
 *     found
 */
public record ProvisionedTokens(Tokens tokens, Optional<String> notice) {}
