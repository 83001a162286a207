package org.ekmsim.provider;

import org.ekmsim.surroundings.Cancellation;

/**
 * Who calls a provider.
 *
 * @param sessionId the engine's session
 * @param cancellation ends the caller's waits
 */
public record ProviderCaller(int sessionId, Cancellation cancellation) {}
