package org.ekmsim.engine.key;

import java.util.Optional;
import org.ekmsim.certificate.SecretWrap;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.principal.PasswordPolicy;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.type.Binary;
import org.ekmsim.tsql.expression.StringLiteral;

/** A password that protects a key; it never prints itself. */
public final class KeyPassword {

    private static final int LONGEST = 128;

    private final String text;
    private final byte[] salt;

    private KeyPassword(String text, byte[] salt) {
        this.text = text;
        this.salt = salt;
    }

    /**
     * A password a key is to be put under.
     *
     * @throws EngineError 15156, 15116 or 15118 when it is too long, too short or too simple
     */
    public static KeyPassword chosen(StringLiteral written, StatementContext context) {
        if (written.value().length() > LONGEST) {
            throw EngineError.of(15156, 1, LONGEST);
        }
        PasswordPolicy.require(written.value());
        return new KeyPassword(written.value(), context.instance().store().randomBytes(SecretWrap.SALT_BYTES));
    }

    /** A secret under the password. */
    public Binary wrap(byte[] secret) {
        return Binary.of(SecretWrap.wrap(text, salt, secret));
    }

    /** The password itself, for the formats of files. */
    public String text() {
        return text;
    }

    /** The salt, drawn for this use of the password. */
    public byte[] salt() {
        return salt.clone();
    }

    /** What {@link #wrap} was given; empty when it is not under this password. */
    public static Optional<byte[]> unwrap(String password, Binary wrapped) {
        return SecretWrap.unwrap(password, wrapped.toBytes());
    }

    @Override
    public String toString() {
        return "KeyPassword[********]";
    }
}
