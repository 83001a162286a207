package org.ekmsim.surroundings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One call of a provider entry point, recorded when it ended.
 *
 * @param at when the call began
 * @param instance the calling instance
 * @param sessionId the calling session
 * @param provider file name of the provider's library
 * @param entryPoint the exported name, such as {@code SqlCryptEncrypt}
 * @param key key name, or thumbprint as hexadecimal digits with {@code 0x}, where the call has one
 * @param returnCode what the call returned; absent when it never returned (crash, or cancelled while hanging)
 * @param token the token that did cryptographic work, as {@code library: label}
 */
public record ProviderCall(
        Instant at,
        String instance,
        int sessionId,
        String provider,
        String entryPoint,
        @Nullable String key,
        @Nullable Integer returnCode,
        @Nullable String token)
        implements TimelineEvent {}
