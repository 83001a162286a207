package org.ekmsim.tsql.key;

import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.TsqlWriter;

/** An option after WITH of CREATE SYMMETRIC KEY. */
public sealed interface SymmetricKeyOption extends Clause {

    /**
     * The phrase the key is derived from.
     *
     * @param phrase the phrase
     */
    record KeySource(StringLiteral phrase) implements SymmetricKeyOption {
        @Override
        public void write(TsqlWriter out) {
            out.word("KEY_SOURCE =").part(phrase);
        }
    }

    /**
     * The key's algorithm; which of them the server still takes depends on the compatibility level.
     *
     * @param name in upper case
     */
    record Algorithm(String name) implements SymmetricKeyOption {
        @Override
        public void write(TsqlWriter out) {
            out.word("ALGORITHM =").word(name);
        }
    }

    /**
     * The phrase the key's GUID is derived from.
     *
     * @param phrase the phrase
     */
    record IdentityValue(StringLiteral phrase) implements SymmetricKeyOption {
        @Override
        public void write(TsqlWriter out) {
            out.word("IDENTITY_VALUE =").part(phrase);
        }
    }

    /**
     * The key's name at its provider.
     *
     * @param keyName the name
     */
    record ProviderKeyName(StringLiteral keyName) implements SymmetricKeyOption {
        @Override
        public void write(TsqlWriter out) {
            out.word("PROVIDER_KEY_NAME =").part(keyName);
        }
    }

    /**
     * Whether the provider makes the key or has it already.
     *
     * @param disposition one of the two
     */
    record CreationDisposition(ProviderKeySource.Disposition disposition) implements SymmetricKeyOption {
        @Override
        public void write(TsqlWriter out) {
            out.word("CREATION_DISPOSITION =").word(disposition.name());
        }
    }
}
