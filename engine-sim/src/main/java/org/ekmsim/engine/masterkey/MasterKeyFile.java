package org.ekmsim.engine.masterkey;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.ekmsim.engine.key.KeyPassword;
import org.ekmsim.engine.key.KeySecret;
import org.ekmsim.engine.key.ServerKeyFiles;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.type.Binary;
import org.ekmsim.tsql.expression.StringLiteral;

/**
 * Copies of master keys in files: a mark, a length, and the secret under the password. SQL Server's own format is not documented.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/backup-master-key-transact-sql">BACKUP MASTER KEY (Transact-SQL)</a>
 */
final class MasterKeyFile {

    private static final byte[] MARK = "MKEY".getBytes(StandardCharsets.US_ASCII);

    /** The state of 15317 for a password that does not open the file (inferred from practice). */
    private static final int NOT_OPENED = 2;

    private MasterKeyFile() {}

    /** Writes a copy: 15240 when the file cannot be written, 15116 or 15118 for the password. */
    static void write(StringLiteral file, KeySecret secret, StringLiteral password, StatementContext context) {
        byte[] wrapped =
                KeyPassword.chosen(password, context).wrap(secret.toBytes()).toBytes();
        byte[] content = ByteBuffer.allocate(MARK.length + Integer.BYTES + wrapped.length)
                .put(MARK)
                .putInt(wrapped.length)
                .put(wrapped)
                .array();
        ServerKeyFiles.write(file.value(), content, context);
    }

    /** The secret in a file; 15317 when there is no such file, it is none of these, or the password does not open it. */
    static KeySecret read(StringLiteral file, StringLiteral password, StatementContext context) {
        byte[] content = ServerKeyFiles.read(file.value(), context).orElseThrow(() -> EngineError.of(15317, 1));
        return wrapped(content)
                .flatMap(wrapped -> KeyPassword.unwrap(password.value(), wrapped))
                .map(KeySecret::of)
                .orElseThrow(() -> EngineError.of(15317, NOT_OPENED));
    }

    private static Optional<Binary> wrapped(byte[] content) {
        try {
            ByteBuffer buffer = ByteBuffer.wrap(content);
            byte[] mark = new byte[MARK.length];
            buffer.get(mark);
            int length = buffer.getInt();
            if (!Arrays.equals(mark, MARK) || length < 0 || length > buffer.remaining()) {
                return Optional.empty();
            }
            byte[] wrapped = new byte[length];
            buffer.get(wrapped);
            return Optional.of(Binary.of(wrapped));
        } catch (BufferUnderflowException e) {
            return Optional.empty();
        }
    }
}
