package org.ekmsim.vault;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A soft-deleted key.
 *
 * @param key the key as it was
 * @param purged when its retention ends and it is purged by itself, absent for never
 */
public record DeletedKey(VaultKey key, @Nullable Instant purged) {}
