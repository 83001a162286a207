package org.ekmsim.engine.key;

import java.util.Arrays;
import java.util.Optional;

/**
 * The algorithms of symmetric keys of the server's own that the compatibility levels of SQL Server 2016 and later still take.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-symmetric-keys-transact-sql">
 *     sys.symmetric_keys (Transact-SQL)</a>
 */
public enum SymmetricAlgorithm {
    AES_128("A1", 128),
    AES_192("A2", 192),
    AES_256("A3", 256);

    private final String code;
    private final int bits;

    SymmetricAlgorithm(String code, int bits) {
        this.code = code;
        this.bits = bits;
    }

    /** {@code key_algorithm}. */
    String code() {
        return code;
    }

    /** {@code algorithm_desc}. */
    String description() {
        return name();
    }

    int bits() {
        return bits;
    }

    static SymmetricAlgorithm of(String name) {
        return valueOf(name);
    }

    /** The algorithm a statement writes. */
    static Optional<SymmetricAlgorithm> named(String written) {
        return Arrays.stream(values())
                .filter(algorithm -> algorithm.name().equals(written))
                .findFirst();
    }
}
