package org.ekmsim.provider.akv;

/** What some generations of the connector can do and others cannot. */
enum Ability {
    /** Makes keys in the vault; known of 1.0.0.x only ("SQL Server Connector, Appendix"). */
    CREATES_KEYS,
    /** Works through a Windows service of its own, which keeps unwrapped keys for a while. */
    SEPARATE_SERVICE,
    /** Takes whole host names as IDENTITY, and so the vaults of other clouds than the public one. */
    PRIVATE_CLOUDS,
    /** Writes errors to the Windows application log. */
    EVENT_LOG,
    /** The registry decides what goes to the application log. */
    LOG_LEVELS,
    /** Repeats requests that meet a network fault, a throttled vault or a failing service. */
    REPEATS_REQUESTS,
    /** Opens RSA-HSM keys and asks for tokens that a managed HSM accepts. */
    HSM_KEYS,
    /** Opens keys of 3072 bits. */
    KEYS_OF_3072_BITS,
    /** PROVIDER_KEY_NAME may name a version. */
    VERSIONS_IN_NAMES,
    /** Opens sessions with a managed identity of an Azure virtual machine. */
    MANAGED_IDENTITY,
    /** Opens sessions with a managed identity of a machine connected through Azure Arc. */
    MANAGED_IDENTITY_THROUGH_ARC
}
