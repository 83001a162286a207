package org.ekmsim.world.directive;

import java.time.Instant;
import org.ekmsim.surroundings.Secret;
import org.jspecify.annotations.Nullable;

/** Directives about the client secrets of an application. */
public sealed interface SecretDirective extends Directive {

    /** Name of the application. */
    String application();

    /** {@code secret add APPLICATION 'VALUE' expires DATE}. */
    record AddSecret(String application, Secret value, Instant expires) implements SecretDirective {}

    /**
     * {@code secret remove APPLICATION [HINT]}.
     *
     * @param hint how the secret begins, as the portal shows it; absent when the application has one secret only
     */
    record RemoveSecret(String application, @Nullable String hint) implements SecretDirective {
        @Override
        public String toString() {
            return "RemoveSecret[application=" + application + "]";
        }
    }

    /**
     * {@code secret expire APPLICATION [HINT]}: the secret is refused from now on.
     *
     * @param hint how the secret begins, as the portal shows it; absent when the application has one secret only
     */
    record ExpireSecret(String application, @Nullable String hint) implements SecretDirective {
        @Override
        public String toString() {
            return "ExpireSecret[application=" + application + "]";
        }
    }
}
