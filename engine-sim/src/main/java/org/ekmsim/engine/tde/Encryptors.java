package org.ekmsim.engine.tde;

import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.database.Encryptor;

/** The ENCRYPTION BY SERVER clause. */
final class Encryptors {

    private Encryptors() {}

    /** The protector it names. */
    static Protector protector(Encryptor encryptor, StatementContext context) {
        if (encryptor.kind() == Encryptor.Kind.CERTIFICATE) {
            throw new UnmodelledException("ENCRYPTION BY SERVER CERTIFICATE", context.line());
        }
        return Protector.named(context.state(), encryptor.name().value());
    }
}
