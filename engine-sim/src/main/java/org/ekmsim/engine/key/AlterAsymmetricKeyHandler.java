package org.ekmsim.engine.key;

import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.key.AlterAsymmetricKey;
import org.ekmsim.tsql.key.PrivateKeyChange.ChangePrivateKey;
import org.jspecify.annotations.Nullable;

/**
 * ALTER ASYMMETRIC KEY: another protection of the private key, or none of it any more.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/alter-asymmetric-key-transact-sql">ALTER ASYMMETRIC KEY
 *     (Transact-SQL)</a>
 */
public final class AlterAsymmetricKeyHandler implements CommandHandler<AlterAsymmetricKey> {

    private static final KeyKind<AsymmetricKey> KIND = KeyKind.ASYMMETRIC_KEY;

    @Override
    public Class<AlterAsymmetricKey> statement() {
        return AlterAsymmetricKey.class;
    }

    @Override
    public void execute(AlterAsymmetricKey statement, StatementContext context) {
        String name = statement.name().value();
        AsymmetricKey key = KIND.require(context, "alter", name, PermissionName.ALTER);
        if (key.inProvider()) {
            throw EngineError.of(33038, 1);
        }
        PrivateKey changed = changed(statement, key, context);
        KeyChanges.commit(context, keys -> {
            AsymmetricKey found = KIND.require(keys, "alter", name);
            if (changed == null && KeyUses.encrypts(found.thumbprint(), keys)) {
                throw EngineError.of(33011, 1, KIND.words());
            }
            return keys.with(found.withPrivateKey(changed));
        });
    }

    /** Null when it is taken away. */
    private static @Nullable PrivateKey changed(
            AlterAsymmetricKey statement, AsymmetricKey key, StatementContext context) {
        if (statement.change() instanceof ChangePrivateKey change) {
            return PrivateKeys.changed(KIND.words(), key.privateKey(), PrivateKeyOptions.of(change.options()), context);
        }
        if (key.privateKey() == null) {
            throw EngineError.of(15563, 1, KIND.words());
        }
        return null;
    }
}
