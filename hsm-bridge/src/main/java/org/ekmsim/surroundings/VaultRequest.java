package org.ekmsim.surroundings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One request that a vault answered.
 *
 * @param at when
 * @param vault the vault's name
 * @param operation the operation: {@code get}, {@code list}, {@code wrapKey} or {@code unwrapKey}
 * @param key {@code name} or {@code name/version} as asked for; absent where the operation has none
 * @param principal who asked
 * @param status the HTTP status answered
 * @param token the token that did cryptographic work, as {@code library: label}
 */
public record VaultRequest(
        Instant at,
        String vault,
        String operation,
        @Nullable String key,
        String principal,
        int status,
        @Nullable String token)
        implements TimelineEvent {}
