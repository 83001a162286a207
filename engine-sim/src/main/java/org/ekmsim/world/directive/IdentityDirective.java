package org.ekmsim.world.directive;

import org.jspecify.annotations.Nullable;

/** Directives about the managed identities of the host the script is connected to. */
public sealed interface IdentityDirective extends Directive {

    /** {@code identity primary NAME} and {@code identity primary none}. */
    record SelectPrimary(@Nullable String identity) implements IdentityDirective {}
}
