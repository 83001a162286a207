package org.ekmsim.engine.masterkey;

import org.ekmsim.engine.key.KeyPassword;
import org.ekmsim.engine.key.KeySecret;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.key.KeyFile;
import org.ekmsim.tsql.masterkey.RestoreMasterKey;

/**
 * RESTORE MASTER KEY FROM FILE: the copy becomes the master key, under a password. The service master key does not encrypt a key that
 * is made this way; one that was there keeps that encryption (inferred).
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/restore-master-key-transact-sql">RESTORE MASTER KEY (Transact-SQL)</a>
 */
public final class RestoreMasterKeyHandler implements CommandHandler<RestoreMasterKey> {

    @Override
    public Class<RestoreMasterKey> statement() {
        return RestoreMasterKey.class;
    }

    @Override
    public void compile(RestoreMasterKey statement, Compilation compilation) {
        if (statement.origin().kind() == KeyFile.Kind.URL) {
            throw new UnmodelledException("RESTORE MASTER KEY FROM URL", statement.line());
        }
    }

    @Override
    public void execute(RestoreMasterKey statement, StatementContext context) {
        MasterKeyStatements.requireControl(context);
        KeySecret secret = MasterKeyFile.read(statement.origin().location(), statement.decryptionPassword(), context);
        KeyPassword password = KeyPassword.chosen(statement.encryptionPassword(), context);
        boolean same = MasterKeys.find(context.session(), context.database())
                .filter(secret::equals)
                .isPresent();
        boolean byServer = MasterKeys.isEncryptedByServer(context.database());
        new MasterKeyReplacement(secret, password, byServer, statement.forced()).apply(context);
        if (same) {
            context.inform(15588);
        }
    }
}
