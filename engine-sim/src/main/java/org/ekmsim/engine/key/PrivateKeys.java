package org.ekmsim.engine.key;

import java.util.Optional;
import org.ekmsim.certificate.RsaKeyPair;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.masterkey.MasterKeys;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.expression.StringLiteral;
import org.jspecify.annotations.Nullable;

/** The private keys of certificates and asymmetric keys at work; {@code type} is how messages call what they belong to. */
public final class PrivateKeys {

    private PrivateKeys() {}

    /**
     * The pair, for a session that gives the password or has the database master key open.
     *
     * @throws EngineError 15563 without a private key; 15147, 15334 or 15465 for a password that is given needlessly, not given, or
     *     wrong; 15581 for a master key that is not open
     */
    public static RsaKeyPair open(
            String type, @Nullable PrivateKey key, @Nullable String password, Session session, Database database) {
        if (key == null) {
            throw EngineError.of(15563, 1, type);
        }
        if (key.isUnderMasterKey()) {
            if (password != null) {
                throw EngineError.of(15147, 1, type);
            }
            return key.openedBy(MasterKeys.open(session, database)).orElseThrow(() -> EngineError.of(15466, 1));
        }
        if (password == null) {
            throw EngineError.of(15334, 1, type);
        }
        return key.openedBy(password).orElseThrow(() -> EngineError.of(15465, 1));
    }

    /** As {@link #open}, without an error: what functions ask. */
    public static Optional<RsaKeyPair> find(
            @Nullable PrivateKey key, Optional<String> password, Session session, Database database) {
        if (key == null) {
            return Optional.empty();
        }
        return key.isUnderMasterKey()
                ? MasterKeys.find(session, database).flatMap(key::openedBy)
                : password.flatMap(key::openedBy);
    }

    /** The private key under the password; without one under the database master key, which must be open (15581). */
    public static PrivateKey protect(RsaKeyPair pair, @Nullable StringLiteral password, StatementContext context) {
        return password == null
                ? PrivateKey.under(MasterKeys.open(context.session(), context.database()), pair)
                : PrivateKey.under(KeyPassword.chosen(password, context), pair);
    }

    /** Refuses with 15581 what {@link #protect} would refuse, before the pair is made. */
    public static void requireProtection(@Nullable StringLiteral password, StatementContext context) {
        if (password == null) {
            MasterKeys.open(context.session(), context.database());
        }
    }

    /** The private key under something else; 15146 when the master key protects it and no password is given. */
    public static PrivateKey changed(
            String type, @Nullable PrivateKey key, PrivateKeyOptions options, StatementContext context) {
        RsaKeyPair pair = open(type, key, options.decryption(), context.session(), context.database());
        if (options.encryption() == null && key != null && key.isUnderMasterKey()) {
            throw EngineError.of(15146, 1, type);
        }
        return protect(pair, options.encryption(), context);
    }
}
