package org.ekmsim.provider.hashicorp;

import java.util.List;
import org.ekmsim.provider.ReturnCode;
import org.ekmsim.provider.keyed.KeyEntry;
import org.ekmsim.provider.keyed.KeySession;
import org.ekmsim.provider.keyed.OfferedAlgorithm;
import org.ekmsim.provider.keyed.ProviderFailure;
import org.jspecify.annotations.Nullable;

/** A session that uses keys and neither makes nor deletes them: that is the vault administrator's work. */
record TransitSession(KeySession vault) implements KeySession {

    @Override
    public List<KeyEntry> keys() throws ProviderFailure {
        return vault.keys().stream().filter(key -> key.algorithm().asymmetric()).toList();
    }

    @Override
    public KeyEntry create(String name, OfferedAlgorithm algorithm) throws ProviderFailure {
        throw new ProviderFailure(ReturnCode.NOT_SUPPORTED);
    }

    @Override
    public void drop(KeyEntry key) throws ProviderFailure {
        throw new ProviderFailure(ReturnCode.NOT_SUPPORTED);
    }

    @Override
    public byte[] publicKey(KeyEntry key) throws ProviderFailure {
        return vault.publicKey(key);
    }

    @Override
    public int ciphertextBytes(KeyEntry key, byte @Nullable [] vector, int plaintextBytes) {
        return vault.ciphertextBytes(key, vector, plaintextBytes);
    }

    @Override
    public byte[] encrypt(KeyEntry key, byte @Nullable [] vector, byte[] plaintext) throws ProviderFailure {
        return vault.encrypt(key, vector, plaintext);
    }

    @Override
    public byte[] decrypt(KeyEntry key, byte @Nullable [] vector, byte[] ciphertext) throws ProviderFailure {
        return vault.decrypt(key, vector, ciphertext);
    }

    @Override
    public String worker() {
        return vault.worker();
    }
}
