package org.ekmsim.engine.key;

import java.util.Optional;
import org.ekmsim.engine.type.Binary;
import org.jspecify.annotations.Nullable;

/**
 * One encryption of a symmetric key: a row of sys.key_encryptions.
 *
 * @param kind by what it is encrypted
 * @param thumbprint which one: thumbprint of the certificate or asymmetric key, GUID of the symmetric key; null otherwise
 * @param cipherText the secret, encrypted
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-key-encryptions-transact-sql">
 *     sys.key_encryptions (Transact-SQL)</a>
 */
public record KeyEncryption(Kind kind, @Nullable Binary thumbprint, Binary cipherText) {

    private static final int SQL_SERVER_2025 = 17;

    /** What encrypts a symmetric key. */
    public enum Kind {
        MASTER_KEY("ESKM", "ENCRYPTION BY MASTER KEY"),
        PASSWORD("ESP2", "ENCRYPTION BY PASSWORD V2"),
        SYMMETRIC_KEY("ESKS", "ENCRYPTION BY SYMMETRIC KEY"),
        CERTIFICATE("EPUC", "ENCRYPTION BY CERTIFICATE"),
        ASYMMETRIC_KEY("EPUA", "ENCRYPTION BY ASYMMETRIC KEY");

        private final String code;
        private final String description;

        Kind(String code, String description) {
            this.code = code;
            this.description = description;
        }

        /** {@code crypt_type}; SQL Server 2025 wraps by certificates with OAEP and says so. */
        public String code(int majorVersion) {
            return this == CERTIFICATE && majorVersion >= SQL_SERVER_2025 ? "C256" : code;
        }

        /** {@code crypt_type_desc}. */
        public String description(int majorVersion) {
            return this == CERTIFICATE && majorVersion >= SQL_SERVER_2025 ? description + " OAEP256" : description;
        }
    }

    /** The secret under a password. */
    public static KeyEncryption byPassword(KeyPassword password, KeySecret secret) {
        return new KeyEncryption(Kind.PASSWORD, null, password.wrap(secret.toBytes()));
    }

    /** The secret of a database master key under the service master key. */
    public static KeyEncryption byMasterKey(KeySecret master, KeySecret secret) {
        return new KeyEncryption(Kind.MASTER_KEY, null, master.wrap(secret.toBytes()));
    }

    /** The secret, if the other secret opens it. */
    public Optional<KeySecret> openedBy(KeySecret other) {
        return other.unwrap(cipherText).map(KeySecret::of);
    }

    /** The secret, if the password opens it. */
    public Optional<KeySecret> openedBy(String password) {
        return KeyPassword.unwrap(password, cipherText).map(KeySecret::of);
    }
}
