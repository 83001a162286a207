package org.ekmsim.token;

import java.nio.file.Path;

/**
 * A token refused or failed; the subclass says which way. Messages tell what happened and never hold a PIN, a plaintext or
 * key material.
 */
public abstract sealed class TokenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private TokenException(String message) {
        super(message);
    }

    private TokenException(String message, Throwable cause) {
        super(message, cause);
    }

    /** The PIN was wrong. */
    public static final class WrongPin extends TokenException {
        private static final long serialVersionUID = 1L;

        WrongPin(String token) {
            super("The PIN for token '" + token + "' is wrong");
        }

        WrongPin(String token, Path library, Path pinFile, PinTries left) {
            super("The PIN in %s is wrong for token '%s' of %s.%s Put the token's user PIN into the file's first line"
                    .formatted(pinFile, token, library, left.sentence()));
        }
    }

    /** The token takes no PIN any more. */
    public static final class PinLocked extends TokenException {
        private static final long serialVersionUID = 1L;

        PinLocked(String token, Path library) {
            super(
                    "The user PIN of token '%s' of %s is locked after too many wrong ones. Its security officer can set a new one"
                            .formatted(token, library));
        }
    }

    /** The file that should hold the PIN is missing, empty, or may not be read. */
    public static final class UnusablePinFile extends TokenException {
        private static final long serialVersionUID = 1L;

        UnusablePinFile(String message) {
            super(message);
        }
    }

    /** The library has no token with this label, or none at all. */
    public static final class TokenNotFound extends TokenException {
        private static final long serialVersionUID = 1L;

        TokenNotFound(String message) {
            super(message);
        }
    }

    /** The library has several tokens, and which one is meant is not said. */
    public static final class AmbiguousToken extends TokenException {
        private static final long serialVersionUID = 1L;

        AmbiguousToken(String message) {
            super(message);
        }
    }

    /** The token holds no key with this id. */
    public static final class KeyNotFound extends TokenException {
        private static final long serialVersionUID = 1L;

        KeyNotFound(String token, TokenKeyId key) {
            super("Token '" + token + "' holds no key " + key);
        }
    }

    /** More was asked than the token can do. */
    public static final class NotSupported extends TokenException {
        private static final long serialVersionUID = 1L;

        NotSupported(String what) {
            super("Not supported by the token: " + what);
        }
    }

    /** The plaintext does not fit under the modulus with this padding. */
    public static final class PlaintextTooLong extends TokenException {
        private static final long serialVersionUID = 1L;

        PlaintextTooLong(WrapAlgorithm algorithm, int length, int longest) {
            super("%s with this key takes at most %d bytes, not %d".formatted(algorithm.wireName(), longest, length));
        }
    }

    /** The bytes were not encrypted with this key and algorithm, or were changed since. */
    public static final class DecryptionFailed extends TokenException {
        private static final long serialVersionUID = 1L;

        DecryptionFailed(WrapAlgorithm algorithm) {
            super("The data cannot be decrypted with this key and " + algorithm.wireName());
        }

        DecryptionFailed(SymmetricAlgorithm algorithm) {
            super("The data cannot be decrypted with this key and " + algorithm);
        }
    }

    /** The key material is not an RSA private key that a token takes. */
    public static final class BadKeyMaterial extends TokenException {
        private static final long serialVersionUID = 1L;

        BadKeyMaterial(String what) {
            super("Unusable key material: " + what);
        }
    }

    /** No token can be had at all: the library is missing, or it does not load. */
    public static final class Unavailable extends TokenException {
        private static final long serialVersionUID = 1L;

        Unavailable(String message) {
            super(message);
        }

        Unavailable(Path library, Throwable cause) {
            super(
                    "The PKCS#11 library %s cannot be used: %s. Repair it, name another one with EKMSIM_SOFTHSM, or choose --hsm software"
                            .formatted(library, cause.getMessage()),
                    cause);
        }
    }

    /** The device reported an error. */
    public static sealed class DeviceFailure extends TokenException {
        private static final long serialVersionUID = 1L;

        /**
         * A failure with the return value of PKCS #11.
         *
         * @param operation what was asked
         * @param code what came back, such as {@code CKR_DEVICE_ERROR}
         */
        public DeviceFailure(String operation, String code) {
            super("The token failed in " + operation + ": " + code);
        }

        DeviceFailure(String operation, Throwable cause) {
            super("The token failed in " + operation + ": " + cause.getMessage(), cause);
        }
    }

    /** The device is not there any more. */
    public static final class Removed extends DeviceFailure {
        private static final long serialVersionUID = 1L;

        /**
         * A token that was there before.
         *
         * @param operation what was asked
         * @param token its label
         */
        public Removed(String operation, String token) {
            super(operation, "CKR_DEVICE_REMOVED, token '" + token + "'");
        }
    }

    /** The token, or the tokens it came from, were closed. */
    public static final class Closed extends TokenException {
        private static final long serialVersionUID = 1L;

        Closed(String what) {
            super(what + " is closed");
        }
    }
}
