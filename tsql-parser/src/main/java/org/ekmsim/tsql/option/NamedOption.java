package org.ekmsim.tsql.option;

import java.util.List;
import java.util.Optional;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/**
 * One option: {@code COPY_ONLY}, {@code STATS = 10}, {@code RECOVERY FULL}, {@code CHANGE_TRACKING = ON (...)}.
 *
 * @param name its words in upper case, one blank between them
 * @param equalSign whether an equal sign stands after the name
 * @param value the value, where there is one
 * @param unit the word in upper case or the percent sign after the value, where there is one
 * @param nested the options in parentheses after it, none where there are no parentheses
 */
public record NamedOption(
        String name,
        boolean equalSign,
        @Nullable OptionValue value,
        @Nullable String unit,
        List<NamedOption> nested) implements Clause {

    public NamedOption {
        nested = List.copyOf(nested);
    }

    /** The option of that name among others; of several the first. */
    public static Optional<NamedOption> named(String name, List<NamedOption> options) {
        return options.stream().filter(option -> option.name.equals(name)).findFirst();
    }

    @Override
    public void write(TsqlWriter out) {
        out.word(name);
        if (equalSign) {
            out.word("=");
        }
        if (value != null) {
            out.part(value);
        }
        if (unit != null) {
            writeUnit(out, unit);
        }
        if (!nested.isEmpty()) {
            out.open().list(nested).close();
        }
    }

    /** Sizes and percentages cling to their number as in {@code 8MB}; times do not. */
    private static void writeUnit(TsqlWriter out, String unit) {
        if (unit.length() <= 2) {
            out.mark(unit);
        } else {
            out.word(unit);
        }
    }
}
