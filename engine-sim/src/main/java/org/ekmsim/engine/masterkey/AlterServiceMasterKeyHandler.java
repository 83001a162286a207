package org.ekmsim.engine.masterkey;

import org.ekmsim.engine.key.KeySecret;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.masterkey.AlterServiceMasterKey;
import org.ekmsim.tsql.masterkey.ServiceMasterKeyChange.RecoverForAccount;

/**
 * ALTER SERVICE MASTER KEY REGENERATE. It always opens, so FORCE changes nothing.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/alter-service-master-key-transact-sql">ALTER SERVICE MASTER KEY
 *     (Transact-SQL)</a>
 */
public final class AlterServiceMasterKeyHandler implements CommandHandler<AlterServiceMasterKey> {

    @Override
    public Class<AlterServiceMasterKey> statement() {
        return AlterServiceMasterKey.class;
    }

    @Override
    public void compile(AlterServiceMasterKey statement, Compilation compilation) {
        if (statement.change() instanceof RecoverForAccount recovery) {
            throw new UnmodelledException(
                    "ALTER SERVICE MASTER KEY WITH " + (recovery.former() ? "OLD_ACCOUNT" : "NEW_ACCOUNT"),
                    statement.line());
        }
    }

    @Override
    public void execute(AlterServiceMasterKey statement, StatementContext context) {
        ServiceMasterKeyStatements.requireControl(context);
        ServiceMasterKeyStatements.replace(
                KeySecret.generate(context.instance().store(), ServiceMasterKey.BITS), context);
    }
}
