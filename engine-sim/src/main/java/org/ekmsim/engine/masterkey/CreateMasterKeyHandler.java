package org.ekmsim.engine.masterkey;

import java.time.Instant;
import java.util.UUID;
import org.ekmsim.engine.key.DatabaseKeys;
import org.ekmsim.engine.key.KeyChanges;
import org.ekmsim.engine.key.KeyEncryption;
import org.ekmsim.engine.key.KeyPassword;
import org.ekmsim.engine.key.KeySecret;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.masterkey.CreateMasterKey;

/**
 * CREATE MASTER KEY: a new secret under the password and under the service master key.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/create-master-key-transact-sql">CREATE MASTER KEY (Transact-SQL)</a>
 */
public final class CreateMasterKeyHandler implements CommandHandler<CreateMasterKey> {

    @Override
    public Class<CreateMasterKey> statement() {
        return CreateMasterKey.class;
    }

    @Override
    public void execute(CreateMasterKey statement, StatementContext context) {
        MasterKeyStatements.requireControl(context);
        StringLiteral written = statement.password();
        if (written == null) {
            throw EngineError.of(33161, 1);
        }
        requireNone(context.database().openContents().keys());
        KeyPassword password = KeyPassword.chosen(written, context);
        KeySecret secret = KeySecret.generate(context.instance().store(), ServiceMasterKey.BITS);
        KeyEncryption byPassword = KeyEncryption.byPassword(password, secret);
        UUID guid = context.instance().store().newIdentifier();
        Instant now = context.instance().now();
        KeyChanges.commit(context, (state, keys) -> {
            requireNone(keys);
            return keys.withMasterKey(
                    MasterKeys.created(guid, MasterKeyStatements.encryptions(byPassword, true, secret, state), now));
        });
    }

    private static void requireNone(DatabaseKeys keys) {
        if (keys.masterKey() != null) {
            throw EngineError.of(15578, 1);
        }
    }
}
