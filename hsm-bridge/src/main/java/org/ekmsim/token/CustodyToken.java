package org.ekmsim.token;

import java.security.SecureRandom;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;

/**
 * The token contract over a place that holds the keys. Operations share a lock, and whatever adds or takes away keys or
 * sessions has it alone, because a PKCS#11 library may free a session or an object that another thread still uses.
 */
final class CustodyToken implements Token {

    private static final Set<Integer> GENERATED_SIZES = Set.of(1024, 2048, 3072, 4096);

    /** A key with what it can do; one of the two is there. */
    private record Entry(
            TokenKey key,
            @Nullable RsaOperations rsa,
            @Nullable SymmetricOperations symmetric) {}

    private final String label;
    private final KeyCustody custody;
    private final SecureRandom random;
    private final Lock use;
    private final Lock change;
    private PMap<TokenKeyId, Entry> entries = OrderedPMap.empty();
    private boolean closed;

    /** @param lock shared with whatever else uses the same sessions and objects */
    CustodyToken(String label, KeyCustody custody, ReadWriteLock lock, SecureRandom random) {
        this.label = label;
        this.custody = custody;
        this.random = random;
        this.use = lock.readLock();
        this.change = lock.writeLock();
    }

    @Override
    public TokenDescription description() {
        return new TokenDescription(label, custody.library(), custody.pkcs11());
    }

    @Override
    public TokenKey generateRsa(int bits, String keyLabel) {
        if (!GENERATED_SIZES.contains(bits)) {
            throw new TokenException.NotSupported("generating an RSA key of " + bits + " bits");
        }
        // Making a key takes long and disturbs nobody, so only the entry needs the lock alone.
        HeldKey held = locked(use, () -> custody.generate(bits, keyLabel));
        return locked(change, () -> enter(held, keyLabel, true));
    }

    @Override
    public TokenKey importRsa(RsaKeyMaterial material, String keyLabel) {
        return locked(change, () -> {
            Entry present = entries.get(material.id());
            return present != null ? present.key() : enter(custody.store(material, keyLabel), keyLabel, false);
        });
    }

    private TokenKey enter(HeldKey held, String keyLabel, boolean generatedInside) {
        TokenKey key = new TokenKey(held.id(), keyLabel, TokenKey.Kind.RSA, held.bits(), generatedInside);
        return enter(new Entry(key, new RsaOperations(held, random), null));
    }

    @Override
    public TokenKey generateSecret(SymmetricAlgorithm algorithm, String keyLabel) {
        return locked(change, () -> {
            HeldSecretKey held = custody.generate(algorithm, TokenKeyId.drawn(random), keyLabel);
            TokenKey key = new TokenKey(held.id(), keyLabel, TokenKey.Kind.SYMMETRIC, algorithm.bits(), true);
            return enter(new Entry(key, null, new SymmetricOperations(held)));
        });
    }

    private TokenKey enter(Entry entry) {
        entries = entries.plus(entry.key().id(), entry);
        return entry.key();
    }

    @Override
    public List<TokenKey> keys() {
        return locked(use, () -> entries.values().stream().map(Entry::key).toList());
    }

    @Override
    public Optional<TokenKey> find(TokenKeyId id) {
        return locked(use, () -> Optional.ofNullable(entries.get(id)).map(Entry::key));
    }

    @Override
    public byte[] wrap(TokenKeyId key, WrapAlgorithm algorithm, byte[] plaintext) {
        return with(key, operations -> operations.encrypt(algorithm, plaintext));
    }

    @Override
    public byte[] unwrap(TokenKeyId key, WrapAlgorithm algorithm, byte[] wrapped) {
        return with(key, operations -> operations.decrypt(algorithm, wrapped));
    }

    @Override
    public byte[] encrypt(TokenKeyId key, byte[] vector, byte[] plaintext) {
        return locked(use, () -> secret(key).encrypt(vector, plaintext));
    }

    @Override
    public byte[] decrypt(TokenKeyId key, byte[] vector, byte[] ciphertext) {
        return locked(use, () -> secret(key).decrypt(vector, ciphertext));
    }

    @Override
    public byte[] random(int count) {
        return locked(use, () -> custody.random(count));
    }

    @Override
    public byte[] sign(TokenKeyId key, SignatureAlgorithm algorithm, byte[] data) {
        return with(key, operations -> operations.sign(algorithm, data));
    }

    @Override
    public boolean verify(TokenKeyId key, SignatureAlgorithm algorithm, byte[] data, byte[] signature) {
        return with(key, operations -> operations.verify(algorithm, data, signature));
    }

    @Override
    public RSAPublicKey publicKey(TokenKeyId key) {
        return with(key, RsaOperations::publicKey);
    }

    @Override
    public void destroy(TokenKeyId key) {
        locked(change, () -> {
            entry(key);
            custody.erase(key);
            entries = entries.minus(key);
            return key;
        });
    }

    boolean isClosed() {
        use.lock();
        try {
            return closed;
        } finally {
            use.unlock();
        }
    }

    @Override
    public void close() {
        change.lock();
        try {
            if (!closed) {
                closed = true;
                entries = OrderedPMap.empty();
                custody.close();
            }
        } finally {
            change.unlock();
        }
    }

    private <T> T with(TokenKeyId key, Function<RsaOperations, T> operation) {
        return locked(use, () -> {
            RsaOperations operations = entry(key).rsa();
            if (operations == null) {
                throw new TokenException.NotSupported("this operation with a secret key");
            }
            return operation.apply(operations);
        });
    }

    private SymmetricOperations secret(TokenKeyId key) {
        SymmetricOperations operations = entry(key).symmetric();
        if (operations == null) {
            throw new TokenException.NotSupported("this operation with a key pair");
        }
        return operations;
    }

    private Entry entry(TokenKeyId key) {
        Entry entry = entries.get(key);
        if (entry == null) {
            throw new TokenException.KeyNotFound(label, key);
        }
        return entry;
    }

    private <T> T locked(Lock lock, Supplier<T> work) {
        lock.lock();
        try {
            if (closed) {
                throw new TokenException.Closed("Token '" + label + "'");
            }
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
