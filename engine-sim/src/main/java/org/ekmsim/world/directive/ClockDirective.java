package org.ekmsim.world.directive;

import java.time.Instant;
import org.ekmsim.world.wording.TimeSpan;

/** Directives about the clock. */
public sealed interface ClockDirective extends Directive {

    /** {@code advance SPAN}, for example {@code advance 18 months}. */
    record Advance(TimeSpan span) implements ClockDirective {}

    /** {@code clock set INSTANT}: forward to that instant. */
    record SetClock(Instant instant) implements ClockDirective {}

    /** {@code clock show}. */
    record ShowClock() implements ClockDirective {}
}
