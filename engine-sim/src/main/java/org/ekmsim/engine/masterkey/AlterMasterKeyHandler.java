package org.ekmsim.engine.masterkey;

import org.ekmsim.engine.key.KeyEncryption;
import org.ekmsim.engine.key.KeyEncryptions;
import org.ekmsim.engine.key.KeyPassword;
import org.ekmsim.engine.key.KeySecret;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.masterkey.AlterMasterKey;
import org.ekmsim.tsql.masterkey.MasterKeyChange.ChangeEncryption;
import org.ekmsim.tsql.masterkey.MasterKeyChange.RegenerateMasterKey;
import org.jspecify.annotations.Nullable;

/**
 * ALTER MASTER KEY: another secret, which everything under the old one is encrypted by again, or one encryption more or less.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/alter-master-key-transact-sql">ALTER MASTER KEY (Transact-SQL)</a>
 */
public final class AlterMasterKeyHandler implements CommandHandler<AlterMasterKey> {

    @Override
    public Class<AlterMasterKey> statement() {
        return AlterMasterKey.class;
    }

    @Override
    public void execute(AlterMasterKey statement, StatementContext context) {
        boolean byServer = MasterKeys.isEncryptedByServer(MasterKeyStatements.require(context));
        if (statement.change() instanceof RegenerateMasterKey regenerate) {
            KeyPassword password = KeyPassword.chosen(regenerate.password(), context);
            KeySecret fresh = KeySecret.generate(context.instance().store(), ServiceMasterKey.BITS);
            new MasterKeyReplacement(fresh, password, byServer, regenerate.forced()).apply(context);
        } else if (statement.change() instanceof ChangeEncryption change) {
            StringLiteral password = change.password();
            if (change.adding()) {
                add(password, context);
            } else if (password == null) {
                dropByServer(context);
            } else {
                drop(password.value(), context);
            }
        }
    }

    /** The key must be open. The service master key encrypts it once, however often that is asked for (inferred). */
    private static void add(@Nullable StringLiteral password, StatementContext context) {
        KeySecret secret = MasterKeys.open(context.session(), context.database());
        if (password == null) {
            MasterKeyStatements.change(context, (state, encryptions) -> encryptions
                    .without(KeyEncryption.Kind.MASTER_KEY)
                    .with(KeyEncryption.byMasterKey(state.serviceMasterKey().secret(), secret)));
            return;
        }
        KeyEncryption added = KeyEncryption.byPassword(KeyPassword.chosen(password, context), secret);
        MasterKeyStatements.change(context, (state, encryptions) -> encryptions.withPassword(password.value(), added));
    }

    private static void dropByServer(StatementContext context) {
        MasterKeyStatements.change(context, (state, encryptions) -> {
            if (encryptions.of(KeyEncryption.Kind.MASTER_KEY).isEmpty()) {
                throw EngineError.of(15558, 1, "encryption", "master key", "");
            }
            return encryptions.without(KeyEncryption.Kind.MASTER_KEY);
        });
    }

    private static void drop(String password, StatementContext context) {
        MasterKeyStatements.change(context, (state, encryptions) -> {
            KeyEncryptions rest = encryptions.withoutPassword(password);
            if (rest.of(KeyEncryption.Kind.PASSWORD).isEmpty()) {
                throw EngineError.of(15558, 1, "encryption", "password", "");
            }
            return rest;
        });
    }
}
