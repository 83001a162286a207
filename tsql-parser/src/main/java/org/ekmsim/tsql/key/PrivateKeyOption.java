package org.ekmsim.tsql.key;

import org.ekmsim.tsql.expression.BinaryLiteral;
import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.TsqlWriter;

/** An entry of the parentheses after PRIVATE KEY. */
public sealed interface PrivateKeyOption extends Clause {

    /**
     * The file that holds or takes the private key.
     *
     * @param path its path
     */
    record PrivateKeyFile(StringLiteral path) implements PrivateKeyOption {
        @Override
        public void write(TsqlWriter out) {
            out.word("FILE =").part(path);
        }
    }

    /**
     * The private key itself.
     *
     * @param value its bytes
     */
    record PrivateKeyBinary(BinaryLiteral value) implements PrivateKeyOption {
        @Override
        public void write(TsqlWriter out) {
            out.word("BINARY =").part(value);
        }
    }

    /**
     * The password the private key is to be encrypted by.
     *
     * @param password the password
     */
    record EncryptionByPassword(StringLiteral password) implements PrivateKeyOption {
        @Override
        public void write(TsqlWriter out) {
            out.word("ENCRYPTION BY PASSWORD =").part(password);
        }
    }

    /**
     * The password that decrypts the private key as it is.
     *
     * @param password the password
     */
    record DecryptionByPassword(StringLiteral password) implements PrivateKeyOption {
        @Override
        public void write(TsqlWriter out) {
            out.word("DECRYPTION BY PASSWORD =").part(password);
        }
    }

    /**
     * The algorithm that encrypts a private key in a file.
     *
     * @param algorithm its name, written as a string
     */
    record FileAlgorithm(StringLiteral algorithm) implements PrivateKeyOption {
        @Override
        public void write(TsqlWriter out) {
            out.word("ALGORITHM =").part(algorithm);
        }
    }
}
