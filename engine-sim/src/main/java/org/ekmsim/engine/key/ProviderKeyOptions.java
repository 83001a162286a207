package org.ekmsim.engine.key;

import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.key.CreateSymmetricKey;
import org.ekmsim.tsql.key.ProviderKeySource.Disposition;
import org.ekmsim.tsql.key.SymmetricKeyOption;
import org.ekmsim.tsql.key.SymmetricKeyOption.Algorithm;
import org.ekmsim.tsql.key.SymmetricKeyOption.CreationDisposition;
import org.ekmsim.tsql.key.SymmetricKeyOption.ProviderKeyName;
import org.jspecify.annotations.Nullable;

/**
 * The options of CREATE SYMMETRIC KEY ... FROM PROVIDER.
 *
 * @param keyName PROVIDER_KEY_NAME, where written
 * @param algorithm ALGORITHM, where written
 * @param opens whether the provider has the key already
 */
record ProviderKeyOptions(
        @Nullable StringLiteral keyName, @Nullable String algorithm, boolean opens) {

    static ProviderKeyOptions of(CreateSymmetricKey statement) {
        StringLiteral keyName = null;
        String algorithm = null;
        boolean opens = false;
        for (SymmetricKeyOption option : statement.options()) {
            if (option instanceof ProviderKeyName named) {
                keyName = named.keyName();
            } else if (option instanceof Algorithm given) {
                algorithm = given.name();
            } else if (option instanceof CreationDisposition disposition) {
                opens = disposition.disposition() == Disposition.OPEN_EXISTING;
            } else {
                // Phrases make a key of the server's own; what it says to them here is not documented.
                throw new UnmodelledException(
                        "KEY_SOURCE and IDENTITY_VALUE of CREATE SYMMETRIC KEY ... FROM PROVIDER", statement.line());
            }
        }
        if (opens && keyName == null) {
            throw new UnmodelledException("CREATE SYMMETRIC KEY without PROVIDER_KEY_NAME", statement.line());
        }
        return new ProviderKeyOptions(keyName, algorithm, opens);
    }
}
