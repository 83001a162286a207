package org.ekmsim.tsql.key;

import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/**
 * A key at a cryptographic provider.
 *
 * @param provider the provider
 * @param providerKeyName PROVIDER_KEY_NAME, where written
 * @param algorithm ALGORITHM in upper case, where written
 * @param disposition CREATION_DISPOSITION, where written; the server's default is CREATE_NEW
 */
public record ProviderKeySource(
        Identifier provider,
        @Nullable StringLiteral providerKeyName,
        @Nullable String algorithm,
        @Nullable Disposition disposition)
        implements AsymmetricKeySource {

    /** Whether the provider makes the key or has it already. */
    public enum Disposition {
        CREATE_NEW,
        OPEN_EXISTING
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("FROM PROVIDER").part(provider);
        String separator = "WITH";
        if (algorithm != null) {
            out.word("WITH ALGORITHM =").word(algorithm);
            separator = ",";
        }
        if (providerKeyName != null) {
            separate(out, separator).word("PROVIDER_KEY_NAME =").part(providerKeyName);
            separator = ",";
        }
        if (disposition != null) {
            separate(out, separator).word("CREATION_DISPOSITION =").word(disposition.name());
        }
    }

    private static TsqlWriter separate(TsqlWriter out, String separator) {
        return separator.equals(",") ? out.mark(separator) : out.word(separator);
    }
}
