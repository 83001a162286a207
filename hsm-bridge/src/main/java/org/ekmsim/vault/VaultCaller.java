package org.ekmsim.vault;

import org.ekmsim.surroundings.AccessToken;

/**
 * Who sends a request.
 *
 * @param token the access token in its header
 * @param machine the machine it comes from, for the firewall
 */
public record VaultCaller(AccessToken token, String machine) {}
