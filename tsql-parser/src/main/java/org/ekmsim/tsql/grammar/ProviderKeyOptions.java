package org.ekmsim.tsql.grammar;

import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.key.ProviderKeySource;
import org.ekmsim.tsql.key.ProviderKeySource.Disposition;
import org.ekmsim.tsql.tree.Identifier;
import org.jspecify.annotations.Nullable;

/** Gathers the options of a provider key: any order, each at most once. */
final class ProviderKeyOptions {

    private @Nullable String algorithm;
    private @Nullable StringLiteral name;
    private @Nullable Disposition disposition;

    void algorithm(String value, Token word) {
        once(algorithm, word);
        algorithm = value;
    }

    void name(StringLiteral value, Token word) {
        once(name, word);
        name = value;
    }

    void disposition(Disposition value, Token word) {
        once(disposition, word);
        disposition = value;
    }

    ProviderKeySource source(Identifier provider) {
        return new ProviderKeySource(provider, name, algorithm, disposition);
    }

    private static void once(@Nullable Object present, Token word) {
        if (present != null) {
            throw new SyntaxException(SyntaxErrors.at(102, word, word.image));
        }
    }
}
