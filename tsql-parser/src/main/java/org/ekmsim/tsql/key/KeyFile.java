package org.ekmsim.tsql.key;

import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.TsqlWriter;

/**
 * The place of a key's copy.
 *
 * @param kind a file, or a blob in Azure Storage
 * @param location its path or address
 */
public record KeyFile(Kind kind, StringLiteral location) implements Clause {

    /** The kinds of place, each named by its keyword. */
    public enum Kind {
        FILE,
        URL
    }

    @Override
    public void write(TsqlWriter out) {
        out.word(kind.name()).word("=").part(location);
    }
}
