package org.ekmsim.engine.cryptographicprovider;

import java.util.function.Supplier;
import org.ekmsim.surroundings.Cancellation;

/** The cancellation of whatever request runs now: a provider session outlives the request that opened it. */
record CurrentCancellation(Supplier<Cancellation> current) implements Cancellation {

    @Override
    public boolean requested() {
        return current.get().requested();
    }

    @Override
    public Registration onRequest(Runnable action) {
        return current.get().onRequest(action);
    }
}
