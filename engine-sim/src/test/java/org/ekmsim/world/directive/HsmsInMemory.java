package org.ekmsim.world.directive;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.ekmsim.hsm.Hsms;
import org.ekmsim.hsm.HsmsState;

/** Modules without a world. */
final class HsmsInMemory implements Hsms {

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
