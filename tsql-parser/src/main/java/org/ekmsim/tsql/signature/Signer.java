package org.ekmsim.tsql.signature;

import org.ekmsim.tsql.expression.BinaryLiteral;
import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/**
 * A key that signs, or whose signature is dropped.
 *
 * @param kind its class
 * @param name its name
 * @param password the password of its private key, where written
 * @param signature a signature made elsewhere, where written
 */
public record Signer(
        Kind kind,
        Identifier name,
        @Nullable StringLiteral password,
        @Nullable BinaryLiteral signature) implements Clause {

    /** The classes of signer. */
    public enum Kind {
        CERTIFICATE("CERTIFICATE"),
        ASYMMETRIC_KEY("ASYMMETRIC KEY");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    @Override
    public void write(TsqlWriter out) {
        out.word(kind.words).part(name).optional("WITH PASSWORD =", password).optional("WITH SIGNATURE =", signature);
    }
}
