package org.ekmsim.engine.tde;

import java.nio.ByteBuffer;
import java.util.random.RandomGenerator;
import org.ekmsim.engine.instance.InstanceStore;

/** The world's reproducible randomness as a generator. */
final class WorldRandomness implements RandomGenerator {

    private final InstanceStore store;

    WorldRandomness(InstanceStore store) {
        this.store = store;
    }

    @Override
    public long nextLong() {
        return ByteBuffer.wrap(store.randomBytes(Long.BYTES)).getLong();
    }

    @Override
    public void nextBytes(byte[] bytes) {
        System.arraycopy(store.randomBytes(bytes.length), 0, bytes, 0, bytes.length);
    }
}
