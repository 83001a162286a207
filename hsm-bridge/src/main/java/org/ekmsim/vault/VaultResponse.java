package org.ekmsim.vault;

import java.time.Duration;
import java.util.List;
import org.ekmsim.surroundings.Network.Reachability;
import org.jspecify.annotations.Nullable;

/** What a vault answers: an HTTP status and a body. */
public sealed interface VaultResponse {

    /** The HTTP status; 0 when nothing answered. */
    int status();

    /**
     * A key.
     *
     * @param key its public part
     */
    record Key(KeyBundle key) implements VaultResponse {
        @Override
        public int status() {
            return 200;
        }
    }

    /**
     * Every version of every key.
     *
     * @param keys every version of every key, in order of name and age
     */
    record KeyList(List<KeyBundle> keys) implements VaultResponse {
        /** Copies the list. */
        public KeyList {
            keys = List.copyOf(keys);
        }

        @Override
        public int status() {
            return 200;
        }
    }

    /**
     * The result of wrapping or unwrapping. Prints without its value, which may be an unwrapped key.
     *
     * @param uri URI of the key version that did it
     * @param value the bytes
     * @param token the token that did the work, as {@code library: label}
     */
    @SuppressWarnings("ArrayRecordComponent") // a message in flight, never compared
    record Result(String uri, byte[] value, String token) implements VaultResponse {
        @Override
        public int status() {
            return 200;
        }

        @Override
        public String toString() {
            return "Result[uri=" + uri + ", value=********, token=" + token + "]";
        }
    }

    /** Something was done that has no result of its own. */
    record Done() implements VaultResponse {
        @Override
        public int status() {
            return 200;
        }
    }

    /**
     * A refusal.
     *
     * @param status the HTTP status, 400 or higher
     * @param code {@code error.code}
     * @param innerCode {@code error.innererror.code}, where the service gives one
     * @param message {@code error.message}
     * @param retryAfter the header Retry-After, where the service gives one
     */
    record Refusal(
            int status,
            String code,
            @Nullable String innerCode,
            String message,
            @Nullable Duration retryAfter) implements VaultResponse {

        /** A refusal without Retry-After. */
        public Refusal(int status, String code, @Nullable String innerCode, String message) {
            this(status, code, innerCode, message, null);
        }

        /** Status, codes and message in one line. */
        public String text() {
            return status + " " + code + (innerCode == null ? "" : " (" + innerCode + ")") + ": " + message;
        }
    }

    /**
     * Nothing answered.
     *
     * @param reason why not
     */
    record NoAnswer(Reachability reason) implements VaultResponse {
        @Override
        public int status() {
            return 0;
        }
    }
}
