package org.ekmsim.surroundings;

import java.time.Instant;

/** Something the recorder puts on the {@link Timeline}. */
public sealed interface TimelineEvent permits ProviderCall, VaultRequest {

    /** When it began, in virtual time. */
    Instant at();
}
