package org.ekmsim.engine.tde;

import java.time.Instant;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.type.Binary;
import org.jspecify.annotations.Nullable;

/**
 * A database encryption key as the boot page keeps it and sys.dm_database_encryption_keys (Transact-SQL) shows it.
 * All dates are UTC.
 *
 * @param algorithm algorithm of the pages' encryption
 * @param wrapped the secret, wrapped by the protector
 * @param encryptorThumbprint thumbprint of the protector, as the provider gave it
 * @param encryptorType {@link #ASYMMETRIC_KEY} or {@link #CERTIFICATE}
 * @param createDate when the key was created
 * @param regenerateDate when its secret was last made
 * @param modifyDate when it was last changed
 * @param setDate when it was applied to the database, null before
 * @param openedDate when it was last opened
 * @param state how far the database is encrypted
 * @param scanState state of the scan
 * @param scanModifyDate when the state of the scan last changed, null before the first scan
 * @param pagesDone pages the running scan has been over; 0 when none runs
 */
public record DatabaseEncryptionKey(
        EncryptionAlgorithm algorithm,
        Binary wrapped,
        Binary encryptorThumbprint,
        String encryptorType,
        Instant createDate,
        Instant regenerateDate,
        Instant modifyDate,
        @Nullable Instant setDate,
        Instant openedDate,
        EncryptionState state,
        ScanState scanState,
        @Nullable Instant scanModifyDate,
        long pagesDone) {

    /** The {@link #encryptorType} of a key protected by an asymmetric key. */
    public static final String ASYMMETRIC_KEY = "ASYMMETRIC KEY";

    /** The {@link #encryptorType} of a key protected by a certificate. */
    public static final String CERTIFICATE = "CERTIFICATE";

    /** A new key, not yet applied: CREATE DATABASE ENCRYPTION KEY. */
    public static DatabaseEncryptionKey created(EncryptionAlgorithm algorithm, WrappedPageKey wrapped, Instant now) {
        return new DatabaseEncryptionKey(
                algorithm,
                wrapped.cipherText(),
                wrapped.thumbprint(),
                wrapped.encryptorType(),
                now,
                now,
                now,
                null,
                now,
                EncryptionState.UNENCRYPTED,
                ScanState.NONE,
                null,
                0);
    }

    /** Whether the key of any open database is wrapped by what has this thumbprint. */
    public static boolean isWrappedBy(InstanceState state, Binary thumbprint) {
        return state.databases().byName().values().stream()
                .map(Database::encryptionKey)
                .anyMatch(key -> key != null && key.key().encryptorThumbprint().equals(thumbprint));
    }

    /** {@code key_length}, in bits. */
    public int keyLength() {
        return algorithm.keyLength();
    }

    /** The key wrapped by another protector: ALTER DATABASE ENCRYPTION KEY ENCRYPTION BY SERVER. */
    public DatabaseEncryptionKey rewrapped(WrappedPageKey changed, Instant now) {
        return new DatabaseEncryptionKey(
                algorithm,
                changed.cipherText(),
                changed.thumbprint(),
                changed.encryptorType(),
                createDate,
                regenerateDate,
                now,
                setDate,
                openedDate,
                state,
                scanState,
                scanModifyDate,
                pagesDone);
    }

    /** Another secret under the same or another protector: ALTER DATABASE ENCRYPTION KEY REGENERATE. */
    public DatabaseEncryptionKey regenerated(EncryptionAlgorithm newAlgorithm, WrappedPageKey changed, Instant now) {
        return new DatabaseEncryptionKey(
                newAlgorithm,
                changed.cipherText(),
                changed.thumbprint(),
                changed.encryptorType(),
                createDate,
                now,
                now,
                setDate,
                now,
                state,
                scanState,
                scanModifyDate,
                pagesDone);
    }

    /** The key unwrapped again, as a restart or SET ONLINE does. */
    public DatabaseEncryptionKey opened(Instant now) {
        return new DatabaseEncryptionKey(
                algorithm,
                wrapped,
                encryptorThumbprint,
                encryptorType,
                createDate,
                regenerateDate,
                modifyDate,
                setDate,
                now,
                state,
                scanState,
                scanModifyDate,
                pagesDone);
    }

    /** A scan begins: SET ENCRYPTION ON or OFF, or a change of key. */
    public DatabaseEncryptionKey scanStarted(EncryptionState scanning, Instant now) {
        if (!scanning.isScanning()) {
            throw new IllegalArgumentException(scanning + " is not the state of a scan");
        }
        Instant applied = scanning == EncryptionState.ENCRYPTION_IN_PROGRESS ? now : setDate;
        return scan(scanning, ScanState.RUNNING, 0, applied, now);
    }

    /** The scan's state changed, for example to {@link ScanState#SUSPENDED}; its position stays. */
    public DatabaseEncryptionKey withScanState(ScanState changed, Instant now) {
        return scan(state, changed, pagesDone, setDate, now);
    }

    /** The scan has been over this many pages. */
    DatabaseEncryptionKey withPagesDone(long pages) {
        return scan(state, scanState, pages, setDate, scanModifyDate);
    }

    /** The scan is over: the database is encrypted, or after decryption it is not. */
    DatabaseEncryptionKey scanCompleted(Instant now) {
        EncryptionState end = state == EncryptionState.DECRYPTION_IN_PROGRESS
                ? EncryptionState.UNENCRYPTED
                : EncryptionState.ENCRYPTED;
        return scan(end, ScanState.COMPLETE, 0, setDate, now);
    }

    /** Whether this page of a data file has to be encrypted when it is written now, in the middle of a scan as well. */
    public boolean encrypts(long page) {
        return switch (state) {
            case NONE, UNENCRYPTED -> false;
            case ENCRYPTED, KEY_CHANGE_IN_PROGRESS, PROTECTION_CHANGE_IN_PROGRESS -> true;
            case ENCRYPTION_IN_PROGRESS -> page < pagesDone;
            case DECRYPTION_IN_PROGRESS -> page >= pagesDone;
        };
    }

    private DatabaseEncryptionKey scan(
            EncryptionState newState,
            ScanState newScanState,
            long pages,
            @Nullable Instant applied,
            @Nullable Instant scanChanged) {
        return new DatabaseEncryptionKey(
                algorithm,
                wrapped,
                encryptorThumbprint,
                encryptorType,
                createDate,
                regenerateDate,
                modifyDate,
                applied,
                openedDate,
                newState,
                newScanState,
                scanChanged,
                pages);
    }
}
