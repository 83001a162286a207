package org.ekmsim.engine.principal;

import java.nio.ByteBuffer;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.type.Binary;
import org.ekmsim.tsql.expression.BinaryLiteral;
import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.login.LoginPassword;

/**
 * The password a statement gives to a login.
 *
 * @param password the text, or the hash with HASHED
 * @param mustChange whether MUST_CHANGE is written
 */
record PasswordChange(LoginPassword password, boolean mustChange) {

    private static final int LONGEST = 128;

    /** Refuses options that do not go together: 33010, 15099, 15128, 15122. */
    void requireOptions(boolean policy, boolean expiration) {
        if (mustChange && password.hash() != null) {
            throw EngineError.of(33010, 1);
        }
        if (mustChange && !expiration) {
            throw EngineError.of(15099, 1);
        }
        if (mustChange && !policy) {
            throw EngineError.of(15128, 1);
        }
        if (expiration && !policy) {
            throw EngineError.of(15122, 1);
        }
    }

    /** Refuses a text the password policy does not take; nobody can look into a hash. */
    void requirePolicy(String login) {
        StringLiteral text = password.text();
        if (text != null) {
            PasswordPolicy.require(login, text.value());
        }
    }

    boolean isHashed() {
        return password.hash() != null;
    }

    /** The hash to keep: 15156 for a text that is too long, 15021 for bytes that are none. */
    Binary hash(StatementContext context) {
        BinaryLiteral hash = password.hash();
        if (hash != null) {
            if (!PasswordHash.isOne(hash.value())) {
                throw EngineError.of(15021, 1, "PASSWORD");
            }
            return Binary.of(hash.value());
        }
        String text = password.text() == null ? "" : password.text().value();
        if (text.length() > LONGEST) {
            throw EngineError.of(15156, 1, LONGEST);
        }
        long seed = context.instance().store().newIdentifier().getMostSignificantBits();
        return PasswordHash.of(
                text, ByteBuffer.allocate(Long.BYTES).putLong(seed).array());
    }
}
