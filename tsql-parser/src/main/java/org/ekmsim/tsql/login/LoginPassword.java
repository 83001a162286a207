package org.ekmsim.tsql.login;

import org.ekmsim.tsql.expression.BinaryLiteral;
import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/**
 * A password as written: exactly one of the two is there.
 *
 * @param text the password in clear
 * @param hash the password's hash, written {@code 0x... HASHED}
 */
public record LoginPassword(
        @Nullable StringLiteral text, @Nullable BinaryLiteral hash) implements Clause {

    @Override
    public void write(TsqlWriter out) {
        out.word("PASSWORD =");
        if (text != null) {
            out.part(text);
        }
        if (hash != null) {
            out.part(hash).word("HASHED");
        }
    }
}
