package org.ekmsim.world.directive;

import java.util.List;
import java.util.function.UnaryOperator;
import org.ekmsim.surroundings.Application;
import org.ekmsim.surroundings.ClientSecret;
import org.ekmsim.surroundings.Surroundings;
import org.ekmsim.world.directive.SecretDirective.AddSecret;
import org.ekmsim.world.directive.SecretDirective.ExpireSecret;
import org.ekmsim.world.directive.SecretDirective.RemoveSecret;
import org.ekmsim.world.wording.Suggestion;
import org.jspecify.annotations.Nullable;

/** Carries out directives about client secrets. */
final class SecretDirectives {

    private final Surroundings surroundings;

    SecretDirectives(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    void execute(SecretDirective directive) {
        Application application = application(directive.application());
        if (directive instanceof AddSecret add) {
            ClientSecret secret = issued(add);
            change(application, found -> found.withSecret(secret));
        } else if (directive instanceof RemoveSecret remove) {
            ClientSecret secret = secret(application, remove.hint());
            change(application, found -> found.withoutSecret(secret.value()));
        } else {
            ClientSecret secret = secret(application, ((ExpireSecret) directive).hint());
            ClientSecret expired =
                    new ClientSecret(secret.value(), surroundings.clock().now());
            change(application, found -> found.withoutSecret(secret.value()).withSecret(expired));
        }
    }

    private ClientSecret issued(AddSecret add) {
        try {
            return ClientSecret.issued(add.value(), surroundings.clock().now(), add.expires());
        } catch (IllegalArgumentException e) {
            throw new DirectiveException(String.valueOf(e.getMessage()));
        }
    }

    private void change(Application application, UnaryOperator<Application> change) {
        surroundings.change(state -> state.withDirectory(state.directory()
                .withApplication(
                        change.apply(state.directory().applications().getOrDefault(application.name(), application)))));
    }

    private Application application(String name) {
        Application application =
                surroundings.state().directory().applications().get(name);
        if (application == null) {
            throw new DirectiveException("There is no application '" + name + "'."
                    + Suggestion.sentence(
                            name,
                            surroundings.state().directory().applications().keySet()));
        }
        return application;
    }

    private static ClientSecret secret(Application application, @Nullable String hint) {
        List<ClientSecret> found = application.secrets().stream()
                .filter(secret -> hint == null || secret.value().reveal().startsWith(hint))
                .toList();
        if (found.size() == 1) {
            return found.get(0);
        }
        throw new DirectiveException(
                found.isEmpty()
                        ? "The application '" + application.name() + "' has no such secret."
                        : "The application '" + application.name() + "' has " + found.size()
                                + " such secrets: say how the one you mean begins.");
    }
}
