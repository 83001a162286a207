package org.ekmsim.engine.key;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import org.ekmsim.certificate.SecretWrap;
import org.ekmsim.engine.instance.InstanceStore;
import org.ekmsim.engine.type.Binary;

/** The secret of a symmetric key of the server's own, in memory; it never prints itself. */
public final class KeySecret {

    private final byte[] bytes;

    private KeySecret(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A copy of the given bytes. */
    public static KeySecret of(byte[] bytes) {
        return new KeySecret(bytes.clone());
    }

    /** A new secret of that many bits. */
    public static KeySecret generate(InstanceStore store, int bits) {
        return new KeySecret(store.randomBytes(bits / Byte.SIZE));
    }

    /** A copy of the secret. */
    public byte[] toBytes() {
        return bytes.clone();
    }

    /** Other bytes under this secret. */
    public Binary wrap(byte[] other) {
        return Binary.of(SecretWrap.wrap(bytes, other));
    }

    /** What {@link #wrap} was given; empty when it is not under this secret. */
    public Optional<byte[]> unwrap(Binary wrapped) {
        return SecretWrap.unwrap(bytes, wrapped.toBytes());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeySecret that && MessageDigest.isEqual(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "KeySecret[" + bytes.length * Byte.SIZE + " bits, ********]";
    }
}
