package org.ekmsim.engine.certificate;

import org.ekmsim.engine.database.Databases;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.key.KeyKind;
import org.ekmsim.engine.key.KeyUses;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.principal.SecurityIdentifiers;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.tde.DatabaseEncryptionKey;
import org.ekmsim.engine.type.Binary;
import org.ekmsim.tsql.certificate.DropCertificate;

/**
 * DROP CERTIFICATE: refused while a login or user is made from it, or a symmetric key or database encryption key is encrypted by it.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/drop-certificate-transact-sql">DROP CERTIFICATE (Transact-SQL)</a>
 */
public final class DropCertificateHandler implements CommandHandler<DropCertificate> {

    /** The state of 3716 for a certificate that encrypts a database encryption key (inferred from practice). */
    private static final int PROTECTS_DATABASE = 15;

    @Override
    public Class<DropCertificate> statement() {
        return DropCertificate.class;
    }

    @Override
    public void execute(DropCertificate statement, StatementContext context) {
        String name = statement.name().value();
        String database = context.database().name();
        KeyKind.CERTIFICATE.requireDroppable(context, name);
        context.commit(state -> {
            Certificate found = KeyKind.CERTIFICATE.require(
                    state.databases().get(database).openContents().keys(), "drop", name);
            requireUnused(found, state, database);
            return KeyKind.CERTIFICATE.dropped(state, database, found);
        });
    }

    private static void requireUnused(Certificate certificate, InstanceState state, String database) {
        KeyUses.requireNone(KeyKind.CERTIFICATE, certificate.thumbprint(), state, database);
        Binary sid = SecurityIdentifiers.ofCertificate(certificate.thumbprint());
        KeyUses.requireNoUser(KeyKind.CERTIFICATE, certificate.name(), sid, state, database);
        boolean master = database.equalsIgnoreCase(Databases.MASTER);
        if (master && state.logins().find(sid).isPresent()) {
            throw EngineError.of(15559, 1, "certificate", certificate.name(), "login");
        }
        if (master && DatabaseEncryptionKey.isWrappedBy(state, certificate.thumbprint())) {
            throw EngineError.of(3716, PROTECTS_DATABASE, "certificate", certificate.name(), "database encryption key");
        }
    }
}
