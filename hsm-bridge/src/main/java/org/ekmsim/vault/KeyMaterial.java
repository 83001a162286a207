package org.ekmsim.vault;

import org.ekmsim.token.TokenKeyId;

/**
 * Where the private half of a key version is, and its public half.
 *
 * @param tokenLabel label of the token that holds it
 * @param id its id in that token
 * @param publicNumbers the public half
 */
public record KeyMaterial(String tokenLabel, TokenKeyId id, RsaPublicNumbers publicNumbers) {}
