package org.ekmsim.engine.key;

import java.util.List;
import org.ekmsim.certificate.KeyFormatException;
import org.ekmsim.certificate.PvkFile;
import org.ekmsim.certificate.RsaKeyPair;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.expression.BinaryLiteral;
import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.key.PrivateKeyOption;
import org.ekmsim.tsql.key.PrivateKeyOption.DecryptionByPassword;
import org.ekmsim.tsql.key.PrivateKeyOption.EncryptionByPassword;
import org.ekmsim.tsql.key.PrivateKeyOption.FileAlgorithm;
import org.ekmsim.tsql.key.PrivateKeyOption.PrivateKeyBinary;
import org.ekmsim.tsql.key.PrivateKeyOption.PrivateKeyFile;
import org.jspecify.annotations.Nullable;

/**
 * The options of PRIVATE KEY.
 *
 * @param file the file that holds or takes it
 * @param binary the key itself, as it would stand in a file
 * @param decryption the password that opens it
 * @param encryption the password it is to be put under; without one the database master key protects it
 * @param algorithm whether an algorithm for PFX files is written
 */
public record PrivateKeyOptions(
        @Nullable StringLiteral file,
        @Nullable BinaryLiteral binary,
        @Nullable String decryption,
        @Nullable StringLiteral encryption,
        boolean algorithm) {

    public static PrivateKeyOptions of(List<PrivateKeyOption> options) {
        PrivateKeyOptions read = new PrivateKeyOptions(null, null, null, null, false);
        for (PrivateKeyOption option : options) {
            read = read.with(option);
        }
        return read;
    }

    private PrivateKeyOptions with(PrivateKeyOption option) {
        if (option instanceof PrivateKeyFile given) {
            return new PrivateKeyOptions(given.path(), binary, decryption, encryption, algorithm);
        }
        if (option instanceof PrivateKeyBinary given) {
            return new PrivateKeyOptions(file, given.value(), decryption, encryption, algorithm);
        }
        if (option instanceof DecryptionByPassword given) {
            return new PrivateKeyOptions(file, binary, given.password().value(), encryption, algorithm);
        }
        if (option instanceof EncryptionByPassword given) {
            return new PrivateKeyOptions(file, binary, decryption, given.password(), algorithm);
        }
        return new PrivateKeyOptions(file, binary, decryption, encryption, option instanceof FileAlgorithm);
    }

    /** Whether a private key is brought in. */
    public boolean imports() {
        return file != null || binary != null;
    }

    /**
     * The pair that is brought in.
     *
     * @throws EngineError 15208 for a file that is not there, 15297 for bytes that are no key, 15464 for a key that is not supported,
     *     15465 for a wrong password
     */
    public RsaKeyPair read(StatementContext context) {
        byte[] content = content(context);
        try {
            return PvkFile.decode(content, decryption);
        } catch (KeyFormatException e) {
            throw switch (e.reason()) {
                case WRONG_PASSWORD -> EngineError.of(15465, 1);
                case UNSUPPORTED -> EngineError.of(15464, 1);
                case INVALID -> EngineError.of(15297, 1);
            };
        }
    }

    private byte[] content(StatementContext context) {
        if (binary != null) {
            return binary.value();
        }
        String path = file == null ? "" : file.value();
        return ServerKeyFiles.read(path, context).orElseThrow(() -> EngineError.of(15208, 1));
    }
}
