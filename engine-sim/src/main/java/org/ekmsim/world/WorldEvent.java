package org.ekmsim.world;

/** Something that happens by itself when its time has come. Events are data, so that a fork takes its own along. */
public sealed interface WorldEvent {

    /**
     * The next step of a database encryption scan.
     *
     * @param instance the instance
     * @param database name of the database
     */
    record EncryptionScanStep(InstanceKey instance, String database) implements WorldEvent {}

    /** Vaults rotate and purge keys by themselves. It can come round for ever, and no request ever waits for it. */
    record VaultsDue() implements WorldEvent {}
}
