package org.ekmsim.vault;

import org.ekmsim.token.RsaKeyMaterial;

/** A pool of ready-made keys, the same in every run. */
@FunctionalInterface
public interface KeySupply {

    /**
     * A key of the pool.
     *
     * @param bits size of the modulus
     * @param index which one, from 0
     */
    RsaKeyMaterial key(int bits, int index);
}
