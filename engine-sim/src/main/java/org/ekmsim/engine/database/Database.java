package org.ekmsim.engine.database;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.ekmsim.engine.key.DatabaseKeys;
import org.ekmsim.engine.tde.OpenEncryptionKey;
import org.ekmsim.engine.user.DatabasePrincipals;
import org.jspecify.annotations.Nullable;

/**
 * A database as the instance knows it: what master remembers of it, and its memory while it is open.
 *
 * @param identity what stays the same while it exists
 * @param mode what ALTER DATABASE ... SET changes
 * @param contents memory; null unless the database is open
 * @param encryptionKey memory: the database encryption key, unwrapped; null without one or while the database is closed
 */
public record Database(
        DatabaseIdentity identity,
        DatabaseMode mode,
        @Nullable DatabaseContents contents,
        @Nullable OpenEncryptionKey encryptionKey) {

    /** A new, empty database: online, multi-user, read-write, not encrypted. */
    public static Database created(
            int id,
            String name,
            Instant createDate,
            String owner,
            int compatibilityLevel,
            String dataFile,
            String logFile) {
        DatabaseIdentity identity = new DatabaseIdentity(
                id,
                name,
                createDate,
                owner,
                compatibilityLevel,
                DatabaseFile.created(name, dataFile, logFile),
                family(name, createDate));
        return new Database(identity, DatabaseMode.NEW, DatabaseContents.of(name), null);
    }

    /** A database as a backup brings it: closed until it is recovered. */
    public static Database restored(
            int id,
            String name,
            BootPage boot,
            DatabaseSettings settings,
            List<DatabaseFile> files,
            UUID family,
            String owner,
            Instant now) {
        DatabaseIdentity identity =
                new DatabaseIdentity(id, name, now, owner, boot.compatibilityLevel(), files, family);
        DatabaseMode mode = DatabaseMode.NEW
                .withState(DatabaseState.RESTORING)
                .withEncrypted(boot.encrypted())
                .withSettings(settings);
        return new Database(identity, mode, null, null);
    }

    /** {@code family_guid}: what it has in common with the databases restored from its backups. */
    public UUID family() {
        return identity.family();
    }

    /** The same in every run of a world. */
    private static UUID family(String name, Instant createDate) {
        return UUID.nameUUIDFromBytes(("family of " + name + " made " + createDate).getBytes(StandardCharsets.UTF_8));
    }

    /** {@code database_id}. */
    public int id() {
        return identity.id();
    }

    /** The name as written. */
    public String name() {
        return identity.name();
    }

    public Instant createDate() {
        return identity.createDate();
    }

    /** Name of the owner. */
    public String owner() {
        return identity.owner();
    }

    public int compatibilityLevel() {
        return identity.compatibilityLevel();
    }

    /** The primary data file and the log file. */
    public List<DatabaseFile> files() {
        return identity.files();
    }

    /** Path of the primary data file. */
    public String dataFile() {
        return identity.dataFile();
    }

    /** Path of the log file. */
    public String logFile() {
        return identity.logFile();
    }

    public DatabaseState state() {
        return mode.state();
    }

    /** Who may connect. */
    public UserAccess userAccess() {
        return mode.userAccess();
    }

    public boolean readOnly() {
        return mode.readOnly();
    }

    /** {@code is_encrypted}: the last SET ENCRYPTION, not the progress of the scan. */
    public boolean encrypted() {
        return mode.encrypted();
    }

    /** Whether the memory is there: the database can be read. */
    public boolean isOpen() {
        return contents != null;
    }

    /**
     * The memory.
     *
     * @throws org.ekmsim.engine.message.EngineError 942, 945, 922 or 927 if the database is closed
     */
    public DatabaseContents openContents() {
        if (contents == null) {
            throw DatabaseAccess.refusal(this);
        }
        return contents;
    }

    /** The database with its memory discarded, as OFFLINE, a restart or a crash leaves it. */
    public Database closed(DatabaseState newState) {
        return new Database(identity, mode.withState(newState), null, null);
    }

    public Database withId(int changed) {
        return new Database(identity.withId(changed), mode, contents, encryptionKey);
    }

    public Database withName(String changed) {
        return new Database(identity.withName(changed), mode, contents, encryptionKey);
    }

    public Database withState(DatabaseState changed) {
        return new Database(identity, mode.withState(changed), contents, encryptionKey);
    }

    public Database withUserAccess(UserAccess changed) {
        return new Database(identity, mode.withUserAccess(changed), contents, encryptionKey);
    }

    public Database withReadOnly(boolean changed) {
        return new Database(identity, mode.withReadOnly(changed), contents, encryptionKey);
    }

    public Database withEncrypted(boolean changed) {
        return new Database(identity, mode.withEncrypted(changed), contents, encryptionKey);
    }

    public Database withContents(@Nullable DatabaseContents changed) {
        return new Database(identity, mode, changed, encryptionKey);
    }

    /**
     * The database with its keys changed.
     *
     * @throws org.ekmsim.engine.message.EngineError as {@link #openContents}
     */
    public Database withKeys(UnaryOperator<DatabaseKeys> change) {
        DatabaseContents open = openContents();
        return withContents(open.with(change.apply(open.keys())));
    }

    /**
     * The database with its principals, schemas or permissions changed.
     *
     * @throws org.ekmsim.engine.message.EngineError as {@link #openContents}
     */
    public Database withPrincipals(UnaryOperator<DatabasePrincipals> change) {
        DatabaseContents open = openContents();
        return withContents(open.with(change.apply(open.principals())));
    }

    /** The options that are a value and no more. */
    public DatabaseSettings settings() {
        return mode.settings();
    }

    /** FULL, BULK_LOGGED or SIMPLE; all system databases but model begin with SIMPLE. */
    public String recoveryModel() {
        boolean simple = SystemDatabases.includes(name()) && !name().equals("model");
        return settings().find(DatabaseOptions.RECOVERY).orElse(simple ? "SIMPLE" : "FULL");
    }

    Database withSettings(DatabaseSettings changed) {
        return new Database(identity, mode.withSettings(changed), contents, encryptionKey);
    }

    Database withCompatibilityLevel(int changed) {
        return new Database(identity.withCompatibilityLevel(changed), mode, contents, encryptionKey);
    }

    Database withFiles(List<DatabaseFile> changed) {
        return new Database(identity.withFiles(changed), mode, contents, encryptionKey);
    }

    /** The database with another owner. */
    public Database withOwner(String changed) {
        return new Database(identity.withOwner(changed), mode, contents, encryptionKey);
    }

    public Database withEncryptionKey(@Nullable OpenEncryptionKey changed) {
        return new Database(identity, mode, contents, changed);
    }
}
