package org.ekmsim.vault;

/** How the service behind a vault is doing. */
public enum Availability {
    /** It answers. */
    AVAILABLE,
    /** It answers 429 to everything. */
    THROTTLED,
    /** It answers 503 to everything. */
    UNAVAILABLE
}
