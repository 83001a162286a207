package org.ekmsim.hsm;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/** Modules for tests, empty at first. */
public final class MemoryHsms implements Hsms {

    private final AtomicReference<HsmsState> state = new AtomicReference<>(HsmsState.empty());

    @Override
    public HsmsState state() {
        return state.get();
    }

    @Override
    public void change(UnaryOperator<HsmsState> change) {
        state.updateAndGet(change);
    }
}
