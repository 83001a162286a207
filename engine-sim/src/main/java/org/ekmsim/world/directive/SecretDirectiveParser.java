package org.ekmsim.world.directive;

import java.time.Instant;
import org.ekmsim.surroundings.Secret;
import org.ekmsim.world.directive.SecretDirective.AddSecret;
import org.ekmsim.world.directive.SecretDirective.ExpireSecret;
import org.ekmsim.world.directive.SecretDirective.RemoveSecret;
import org.ekmsim.world.wording.Words;

/** Reads the directives that begin with {@code secret}. Their messages never repeat a word that may be a secret. */
final class SecretDirectiveParser {

    private static final Words<String> ACTIONS = Words.of("secret directive", "add", "remove", "expire");

    private SecretDirectiveParser() {}

    static Directive parse(DirectiveWords words) {
        String action = words.next(ACTIONS);
        String application = words.next("the name of an application");
        Directive directive =
                switch (action) {
                    case "add" -> add(application, words);
                    case "remove" ->
                        new RemoveSecret(application, words.optional().orElse(null));
                    default -> new ExpireSecret(application, words.optional().orElse(null));
                };
        if (!words.atEnd()) {
            throw new DirectiveException("This directive has words too many: a secret with blanks stands in quotes.");
        }
        return directive;
    }

    private static Directive add(String application, DirectiveWords words) {
        Secret value = Secret.of(words.next("the secret, in quotes"));
        if (!words.take("expires")) {
            throw new DirectiveException(
                    "This directive is not complete: expected 'expires' and a date after the secret.");
        }
        Instant expires = Moments.parse(words.next("a date"));
        return new AddSecret(application, value, expires);
    }
}
