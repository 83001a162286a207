package org.ekmsim.world.directive;

import java.time.Duration;
import org.ekmsim.hsm.HsmCondition;

/** Directives about hardware security modules. */
public sealed interface ModuleDirective extends Directive {

    /** The module's label. */
    String label();

    /** {@code module remove LABEL}, {@code module fail LABEL} and {@code module restore LABEL}. */
    record SetCondition(String label, HsmCondition condition) implements ModuleDirective {}

    /** {@code module slow LABEL SPAN}. */
    record SetLatency(String label, Duration latency) implements ModuleDirective {}

    /** {@code module start LABEL SPAN}: it starts anew and is ready after that time. */
    record StartAgain(String label, Duration startUp) implements ModuleDirective {}

    /** {@code module unlock LABEL USER}. */
    record Unlock(String label, String user) implements ModuleDirective {}

    /** {@code module limit LABEL N}: so many sessions of one process. */
    record LimitSessions(String label, int sessions) implements ModuleDirective {}
}
