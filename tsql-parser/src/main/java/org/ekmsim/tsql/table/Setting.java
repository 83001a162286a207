package org.ekmsim.tsql.table;

import java.util.List;
import org.ekmsim.tsql.expression.NumberLiteral;
import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.ObjectName;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/**
 * An option inside WITH (...) of a table, index or statistics statement.
 *
 * @param name the option in upper case
 * @param value what follows the equals sign, where there is one
 * @param nested options of the option, in parentheses
 * @param partitions the partitions it is for, where written
 */
public record Setting(String name, @Nullable Value value, List<Setting> nested, List<PartitionRange> partitions)
        implements StatisticsOption {

    public Setting {
        nested = List.copyOf(nested);
        partitions = List.copyOf(partitions);
    }

    /** The value of an option. */
    public sealed interface Value extends Clause {}

    /**
     * A word of the language, as ON, OFF or PAGE.
     *
     * @param word the word in upper case
     */
    public record Word(String word) implements Value {

        @Override
        public void write(TsqlWriter out) {
            out.word(word);
        }
    }

    /**
     * A number with its unit.
     *
     * @param number the number
     * @param unit the unit in upper case, where written
     */
    public record Amount(NumberLiteral number, @Nullable String unit) implements Value {

        @Override
        public void write(TsqlWriter out) {
            out.part(number);
            if (unit != null) {
                out.word(unit);
            }
        }
    }

    /**
     * A name.
     *
     * @param name the object or column
     */
    public record Name(ObjectName name) implements Value {

        @Override
        public void write(TsqlWriter out) {
            out.part(name);
        }
    }

    /**
     * A string.
     *
     * @param text the string
     */
    public record Text(StringLiteral text) implements Value {

        @Override
        public void write(TsqlWriter out) {
            out.part(text);
        }
    }

    static void writeAll(TsqlWriter out, List<Setting> settings) {
        if (!settings.isEmpty()) {
            out.word("WITH").open().list(settings).close();
        }
    }

    @Override
    public void write(TsqlWriter out) {
        out.word(name);
        if (value != null) {
            out.word("=").part(value);
        }
        if (!nested.isEmpty()) {
            out.open().list(nested).close();
        }
        if (!partitions.isEmpty()) {
            out.word("ON PARTITIONS").open().list(partitions).close();
        }
    }
}
