package org.ekmsim.world.directive;

import org.ekmsim.surroundings.ManagedIdentity;
import org.jspecify.annotations.Nullable;

/** Directives about the managed identities of the host the script is connected to. */
public sealed interface IdentityDirective extends Directive {

    /** {@code identity assign NAME [system-assigned|user-assigned]}: user-assigned unless it says otherwise. */
    record Assign(ManagedIdentity identity) implements IdentityDirective {}

    /** {@code identity remove NAME}: a system-assigned identity ceases to exist with that. */
    record Remove(String identity) implements IdentityDirective {}

    /** {@code identity primary NAME} and {@code identity primary none}. */
    record SelectPrimary(@Nullable String identity) implements IdentityDirective {}
}
