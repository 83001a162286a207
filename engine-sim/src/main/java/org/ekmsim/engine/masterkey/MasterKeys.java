package org.ekmsim.engine.masterkey;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.key.DatabaseKeys;
import org.ekmsim.engine.key.KeyEncryption;
import org.ekmsim.engine.key.KeyEncryptions;
import org.ekmsim.engine.key.KeySecret;
import org.ekmsim.engine.key.SymmetricKey;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.user.DatabasePrincipal;

/**
 * Database master keys and who can open them: a session that has done so with the password, and everybody while the service master
 * key encrypts it too.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/create-master-key-transact-sql">CREATE MASTER KEY (Transact-SQL)</a>
 */
public final class MasterKeys {

    /** How sys.symmetric_keys names the database master key. */
    public static final String DATABASE_MASTER_KEY = "##MS_DatabaseMasterKey##";

    /** How sys.symmetric_keys of master names the service master key. */
    private static final String SERVICE_MASTER_KEY = "##MS_ServiceMasterKey##";

    private static final int DATABASE_MASTER_KEY_ID = 101;
    private static final int SERVICE_MASTER_KEY_ID = 102;
    private static final String ALGORITHM = "AES_256";

    private MasterKeys() {}

    /**
     * The secret of the database's master key, for a session.
     *
     * @throws EngineError 15581 when there is none or it is not open
     */
    public static KeySecret open(Session session, Database database) {
        return find(session, database).orElseThrow(() -> EngineError.of(15581, 1));
    }

    /** The secret, if it opens for the session. */
    public static Optional<KeySecret> find(Session session, Database database) {
        if (database.openContents().keys().masterKey() == null) {
            return Optional.empty();
        }
        return session.openKeys().masterKey(database.id()).or(() -> automatic(session.state(), database));
    }

    /** The secret, if it opens by itself, with the service master key. */
    public static Optional<KeySecret> automatic(InstanceState state, Database database) {
        return Optional.ofNullable(database.openContents().keys().masterKey()).flatMap(key -> key.encryptions()
                .openedByMasterKey(state.serviceMasterKey().secret()));
    }

    /** Whether the service master key encrypts the master key of the database: {@code is_master_key_encrypted_by_server}. */
    public static boolean isEncryptedByServer(Database database) {
        SymmetricKey key = database.isOpen() ? database.openContents().keys().masterKey() : null;
        return key != null && isEncryptedByServer(key);
    }

    static boolean isEncryptedByServer(SymmetricKey key) {
        return !key.encryptions().of(KeyEncryption.Kind.MASTER_KEY).isEmpty();
    }

    /** The service master key as sys.symmetric_keys of master shows it. */
    public static SymmetricKey shown(ServiceMasterKey key) {
        return new SymmetricKey(
                SERVICE_MASTER_KEY,
                SERVICE_MASTER_KEY_ID,
                DatabasePrincipal.DBO,
                ALGORITHM,
                ServiceMasterKey.BITS,
                key.createDate(),
                key.modifyDate(),
                key.guid(),
                null,
                KeyEncryptions.NONE);
    }

    static SymmetricKey created(UUID guid, KeyEncryptions encryptions, Instant now) {
        return new SymmetricKey(
                DATABASE_MASTER_KEY,
                DATABASE_MASTER_KEY_ID,
                DatabasePrincipal.DBO,
                ALGORITHM,
                ServiceMasterKey.BITS,
                now,
                now,
                guid,
                null,
                encryptions);
    }

    /** The keys with the master key's encryption by the service master key made anew, where it has one. */
    static DatabaseKeys reencrypted(DatabaseKeys keys, KeySecret old, KeySecret fresh, Instant now) {
        SymmetricKey key = keys.masterKey();
        Optional<KeySecret> secret =
                key == null ? Optional.empty() : key.encryptions().openedByMasterKey(old);
        if (key == null || secret.isEmpty()) {
            return keys;
        }
        KeyEncryptions changed = key.encryptions()
                .without(KeyEncryption.Kind.MASTER_KEY)
                .with(KeyEncryption.byMasterKey(fresh, secret.get()));
        return keys.withMasterKey(key.with(changed, now));
    }
}
