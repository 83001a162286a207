package org.ekmsim.world.directive;

import java.util.List;
import org.ekmsim.surroundings.GraphPermission;
import org.ekmsim.surroundings.ManagedIdentity;
import org.jspecify.annotations.Nullable;

/** Directives about the managed identities of the host the script is connected to. */
public sealed interface IdentityDirective extends Directive {

    /** {@code identity assign NAME [system-assigned|user-assigned]}: user-assigned unless it says otherwise. */
    record Assign(ManagedIdentity identity) implements IdentityDirective {}

    /** {@code identity remove NAME}: a system-assigned identity ceases to exist with that. */
    record Remove(String identity) implements IdentityDirective {}

    /** {@code identity graph NAME PERMISSION...} and {@code identity graph NAME none}: what it may ask Microsoft Graph. */
    record SetGraph(String identity, List<GraphPermission> permissions) implements IdentityDirective {}

    /** {@code identity primary NAME} and {@code identity primary none}. */
    record SelectPrimary(@Nullable String identity) implements IdentityDirective {}
}
