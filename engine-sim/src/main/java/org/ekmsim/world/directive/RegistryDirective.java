package org.ekmsim.world.directive;

import org.ekmsim.surroundings.EkmRegistryKey;

/** Directives about the registry key of cryptographic providers on the host the script is connected to. */
public sealed interface RegistryDirective extends Directive {

    /** {@code registry show}: the key and everything below it. */
    record ShowRegistry() implements RegistryDirective {}

    /** {@code registry create [read-only]} and {@code registry delete}. */
    record SetRegistryKey(EkmRegistryKey state) implements RegistryDirective {}
}
