package org.ekmsim.world;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Reproducible randomness: SHA-256 over the seed and a counter that is part of the world's state, so that every run, and every fork
 * from the same point, draws the same. It protects nothing but simulated data.
 */
final class Randomness {

    private static final int BLOCK = 32;

    private final StateCell cell;
    private final String seed;

    Randomness(StateCell cell, String seed) {
        this.cell = cell;
        this.seed = seed;
    }

    byte[] bytes(int count) {
        int blocks = (count + BLOCK - 1) / BLOCK;
        long after =
                cell.change(state -> state.withDrawn(state.drawn() + blocks)).drawn();
        ByteBuffer bytes = ByteBuffer.allocate(blocks * BLOCK);
        for (long block = after - blocks; block < after; block++) {
            bytes.put(block(block));
        }
        byte[] result = new byte[count];
        bytes.flip().get(result);
        return result;
    }

    private byte[] block(long number) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(seed.getBytes(StandardCharsets.UTF_8));
            return digest.digest(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
