package org.ekmsim.tsql.check;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What syntax errors took out of a batch, so that nothing is missed for having been there.
 *
 * @param count how many stretches of text could not be read
 * @param variables the variables named in them, in lower case
 */
public record Gaps(int count, Set<String> variables) {

    public Gaps {
        variables = Set.copyOf(variables);
    }

    /** A batch without errors. */
    public static Gaps none() {
        return new Gaps(0, Set.of());
    }

    /** These gaps and one more. */
    public Gaps and(Set<String> names) {
        Set<String> all = new HashSet<>(variables);
        names.forEach(name -> all.add(name.toLowerCase(Locale.ROOT)));
        return new Gaps(count + 1, all);
    }

    boolean isWhole() {
        return count == 0;
    }
}
