package org.ekmsim.world.directive;

import org.ekmsim.surroundings.Fault;
import org.jspecify.annotations.Nullable;

/** Directives about the faults that provider calls meet. */
public sealed interface FaultDirective extends Directive {

    /** {@code fault add hang|latency|fail [ENTRY-POINT] [key KEY] [times N] [for SPAN] [code N]}. */
    record AddFault(Fault fault) implements FaultDirective {}

    /**
     * {@code fault remove [ENTRY-POINT]}.
     *
     * @param entryPoint whose faults go; absent: all faults go
     */
    record RemoveFaults(@Nullable String entryPoint) implements FaultDirective {}
}
