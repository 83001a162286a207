package org.ekmsim.engine.key;

import java.time.Instant;

/**
 * A symmetric key a session has opened.
 *
 * @param databaseId the database it is in
 * @param key the key as it was then
 * @param secret its secret
 * @param opened when
 */
public record OpenedKey(int databaseId, SymmetricKey key, KeySecret secret, Instant opened) {}
