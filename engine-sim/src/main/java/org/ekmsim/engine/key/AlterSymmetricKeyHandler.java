package org.ekmsim.engine.key;

import java.time.Instant;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.key.AlterSymmetricKey;
import org.ekmsim.tsql.key.KeyMechanism;
import org.ekmsim.tsql.key.KeyMechanism.ByPassword;

/**
 * ALTER SYMMETRIC KEY: one encryption more or less. The key must be open.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/alter-symmetric-key-transact-sql">ALTER SYMMETRIC KEY
 *     (Transact-SQL)</a>
 */
public final class AlterSymmetricKeyHandler implements CommandHandler<AlterSymmetricKey> {

    @Override
    public Class<AlterSymmetricKey> statement() {
        return AlterSymmetricKey.class;
    }

    @Override
    public void execute(AlterSymmetricKey statement, StatementContext context) {
        String name = statement.name().value();
        SymmetricKey key = KeyKind.SYMMETRIC_KEY.require(context, "alter", name, PermissionName.ALTER);
        if (key.provider() != null) {
            throw EngineError.of(33038, 1);
        }
        OpenedKey opened = context.session()
                .openKeys()
                .symmetric(key.guid())
                .orElseThrow(() -> EngineError.of(15315, 1, key.name()));
        KeyEncryptions changed = key.encryptions();
        for (KeyMechanism mechanism : statement.encryptions()) {
            changed = statement.adding()
                    ? added(mechanism, changed, opened.secret(), context)
                    : dropped(mechanism, changed, context);
        }
        KeyEncryptions encryptions = changed;
        Instant now = context.instance().now();
        KeyChanges.commit(
                context,
                keys -> keys.with(
                        KeyKind.SYMMETRIC_KEY.require(keys, "alter", name).with(encryptions, now)));
    }

    /** 15579 when it is encrypted by that already. */
    private static KeyEncryptions added(
            KeyMechanism mechanism, KeyEncryptions encryptions, KeySecret secret, StatementContext context) {
        KeyEncryption added = KeyMechanisms.of(context).encrypt(mechanism, secret);
        boolean twice = mechanism instanceof ByPassword byPassword
                ? encryptions.byPassword(byPassword.password().value()).isPresent()
                : encryptions.by(added.kind(), added.thumbprint()).isPresent();
        if (twice) {
            String[] words = KeyMechanisms.words(mechanism);
            throw EngineError.of(15579, 1, words[0], words[1]);
        }
        return encryptions.with(added);
    }

    /** 15558 for the last one. */
    private static KeyEncryptions dropped(
            KeyMechanism mechanism, KeyEncryptions encryptions, StatementContext context) {
        KeyEncryptions rest = encryptions.without(KeyMechanisms.of(context).named(mechanism, encryptions));
        if (rest.all().isEmpty()) {
            String[] words = KeyMechanisms.words(mechanism);
            throw EngineError.of(15558, 1, "encryption", words[0], words[1]);
        }
        return rest;
    }
}
