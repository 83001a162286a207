package org.ekmsim.tsql.key;

import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.TsqlWriter;

/** Where a new asymmetric key comes from. */
public sealed interface AsymmetricKeySource extends Clause
        permits ProviderKeySource,
                AsymmetricKeySource.KeyFileSource,
                AsymmetricKeySource.AssemblySource,
                AsymmetricKeySource.GeneratedSource {

    /**
     * A file with a key pair.
     *
     * @param executable whether it is a signed library, written EXECUTABLE FILE, and not a strong-name file
     * @param path its path
     */
    record KeyFileSource(boolean executable, StringLiteral path) implements AsymmetricKeySource {
        @Override
        public void write(TsqlWriter out) {
            out.word(executable ? "FROM EXECUTABLE FILE =" : "FROM FILE =").part(path);
        }
    }

    /**
     * A signed assembly of the database.
     *
     * @param assembly its name
     */
    record AssemblySource(Identifier assembly) implements AsymmetricKeySource {
        @Override
        public void write(TsqlWriter out) {
            out.word("FROM ASSEMBLY").part(assembly);
        }
    }

    /**
     * A pair the server generates.
     *
     * @param algorithm in upper case
     */
    record GeneratedSource(String algorithm) implements AsymmetricKeySource {
        @Override
        public void write(TsqlWriter out) {
            out.word("WITH ALGORITHM =").word(algorithm);
        }
    }
}
