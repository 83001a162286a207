package org.ekmsim.engine.key;

import java.util.Optional;
import org.ekmsim.certificate.RsaKeyPair;
import org.ekmsim.engine.type.Binary;
import org.jspecify.annotations.Nullable;

/**
 * The private key of a certificate or asymmetric key of the database's own, as the catalogue keeps it.
 *
 * @param protection by what it is encrypted
 * @param cipherText the private key in PKCS #8, encrypted
 */
public record PrivateKey(Protection protection, Binary cipherText) {

    /** What encrypts a private key. */
    public enum Protection {
        MASTER_KEY("MK", "ENCRYPTED_BY_MASTER_KEY"),
        PASSWORD("PW", "ENCRYPTED_BY_PASSWORD");

        private final String code;
        private final String description;

        Protection(String code, String description) {
            this.code = code;
            this.description = description;
        }
    }

    /** The pair's private key under the database master key. */
    public static PrivateKey under(KeySecret masterKey, RsaKeyPair pair) {
        return new PrivateKey(Protection.MASTER_KEY, masterKey.wrap(pair.toPkcs8()));
    }

    /** The pair's private key under a password. */
    public static PrivateKey under(KeyPassword password, RsaKeyPair pair) {
        return new PrivateKey(Protection.PASSWORD, password.wrap(pair.toPkcs8()));
    }

    /** Whether the database master key encrypts it. */
    public boolean isUnderMasterKey() {
        return protection == Protection.MASTER_KEY;
    }

    /** The pair, if this is the master key. */
    public Optional<RsaKeyPair> openedBy(KeySecret masterKey) {
        return masterKey.unwrap(cipherText).map(RsaKeyPair::ofPkcs8);
    }

    /** The pair, if this is the password. */
    public Optional<RsaKeyPair> openedBy(String password) {
        return KeyPassword.unwrap(password, cipherText).map(RsaKeyPair::ofPkcs8);
    }

    /** The private key under a new master key in place of the old one; the same where neither has to do with it. */
    PrivateKey under(KeySecret old, KeySecret fresh) {
        return isUnderMasterKey()
                ? old.unwrap(cipherText)
                        .map(secret -> new PrivateKey(protection, fresh.wrap(secret)))
                        .orElse(this)
                : this;
    }

    /** {@code pvt_key_encryption_type}. */
    public static String code(@Nullable PrivateKey key) {
        return key == null ? "NA" : key.protection.code;
    }

    /** {@code pvt_key_encryption_type_desc}. */
    public static String description(@Nullable PrivateKey key) {
        return key == null ? "NO_PRIVATE_KEY" : key.protection.description;
    }
}
