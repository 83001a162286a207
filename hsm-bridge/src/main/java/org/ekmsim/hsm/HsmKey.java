package org.ekmsim.hsm;

import org.ekmsim.token.TokenKeyId;

/**
 * A key of one user in a module.
 *
 * @param id number among the user's keys, from 1; never used again
 * @param name its name; names compare without case
 * @param type what sort of key
 * @param tokenKey its id in the token
 */
public record HsmKey(int id, String name, HsmKeyType type, TokenKeyId tokenKey) {}
