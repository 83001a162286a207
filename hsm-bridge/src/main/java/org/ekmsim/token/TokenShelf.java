package org.ekmsim.token;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;

/** The open tokens by label. */
final class TokenShelf {

    private final Function<String, KeyCustody> custodies;
    private final Supplier<ReadWriteLock> locks;
    private final SecureRandom random;
    private final Map<String, CustodyToken> tokens = new LinkedHashMap<>();
    private boolean closed;

    /** @param custodies makes the empty place for keys of a new token with this label, apart from all others */
    TokenShelf(Function<String, KeyCustody> custodies, SecureRandom random) {
        this(custodies, ReentrantReadWriteLock::new, random);
    }

    /**
     * @param custodies makes the empty place for keys of a new token with this label
     * @param locks the lock of a new token
     */
    TokenShelf(Function<String, KeyCustody> custodies, Supplier<ReadWriteLock> locks, SecureRandom random) {
        this.custodies = custodies;
        this.locks = locks;
        this.random = random;
    }

    synchronized Token open(String label) {
        if (closed) {
            throw new TokenException.Closed("The set of tokens");
        }
        CustodyToken token = tokens.get(label);
        if (token == null || token.isClosed()) {
            token = new CustodyToken(label, custodies.apply(label), locks.get(), random);
            tokens.put(label, token);
        }
        return token;
    }

    void close() {
        List<CustodyToken> open;
        synchronized (this) {
            closed = true;
            open = new ArrayList<>(tokens.values());
            tokens.clear();
        }
        TokenException failure = null;
        for (CustodyToken token : open) {
            try {
                token.close();
            } catch (TokenException e) {
                // One token that fails must not keep the others open.
                if (failure == null) {
                    failure = e;
                } else {
                    failure.addSuppressed(e);
                }
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
