package org.ekmsim.engine.masterkey;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.key.DatabaseKeys;
import org.ekmsim.engine.key.KeyChanges;
import org.ekmsim.engine.key.KeyEncryption;
import org.ekmsim.engine.key.KeyEncryptions;
import org.ekmsim.engine.key.KeyPassword;
import org.ekmsim.engine.key.KeySecret;
import org.ekmsim.engine.key.SymmetricKey;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.StatementContext;

/**
 * A secret that takes the place of a database master key's: a new one, or one from a file. What the old one protects is decrypted and
 * encrypted again, so the old one must open; FORCE gives up what it protects.
 *
 * @param secret the secret
 * @param password what it is encrypted by
 * @param byServer whether the service master key encrypts it too
 * @param forced whether FORCE is written
 */
record MasterKeyReplacement(KeySecret secret, KeyPassword password, boolean byServer, boolean forced) {

    void apply(StatementContext context) {
        Database database = context.database();
        Optional<KeySecret> old = old(context, database);
        KeyEncryption byPassword = KeyEncryption.byPassword(password, secret);
        UUID guid = context.instance().store().newIdentifier();
        Instant now = context.instance().now();
        KeyChanges.commit(context, (state, keys) -> {
            DatabaseKeys reencrypted =
                    old.map(present -> keys.reencrypted(present, secret)).orElse(keys);
            SymmetricKey key = keys.masterKey();
            KeyEncryptions encryptions = MasterKeyStatements.encryptions(byPassword, byServer, secret, state);
            return reencrypted.withMasterKey(
                    key == null ? MasterKeys.created(guid, encryptions, now) : key.with(encryptions, now));
        });
        context.session().openKeys().changeMasterKey(database.id(), secret);
    }

    /** The present secret: 15329 when it does not open, and only 15585 with FORCE. */
    private Optional<KeySecret> old(StatementContext context, Database database) {
        Optional<KeySecret> old = MasterKeys.find(context.session(), database);
        boolean lost = database.openContents().keys().masterKey() != null && old.isEmpty();
        if (lost && !forced) {
            throw EngineError.of(15329, 1);
        }
        if (lost) {
            context.inform(15585);
        }
        return old;
    }
}
