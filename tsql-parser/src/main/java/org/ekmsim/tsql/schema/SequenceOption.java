package org.ekmsim.tsql.schema;

import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.DataType;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** A property of a sequence. */
public sealed interface SequenceOption extends Clause {

    /**
     * The type of its numbers, which only CREATE SEQUENCE takes.
     *
     * @param type the type
     */
    record As(DataType type) implements SequenceOption {
        @Override
        public void write(TsqlWriter out) {
            out.word("AS").part(type);
        }
    }

    /**
     * The first number.
     *
     * @param value the number
     */
    record StartWith(Expression value) implements SequenceOption {
        @Override
        public void write(TsqlWriter out) {
            out.word("START WITH").part(value);
        }
    }

    /**
     * The next number, which only ALTER SEQUENCE takes.
     *
     * @param value the number; null for the first one
     */
    record Restart(@Nullable Expression value) implements SequenceOption {
        @Override
        public void write(TsqlWriter out) {
            out.word("RESTART");
            if (value != null) {
                out.word("WITH").part(value);
            }
        }
    }

    /**
     * The step.
     *
     * @param value the number
     */
    record IncrementBy(Expression value) implements SequenceOption {
        @Override
        public void write(TsqlWriter out) {
            out.word("INCREMENT BY").part(value);
        }
    }

    /**
     * The least or greatest number, or how many are kept ready.
     *
     * @param word MINVALUE, MAXVALUE or CACHE
     * @param value the number; null for the default
     */
    record Bound(String word, @Nullable Expression value) implements SequenceOption {
        @Override
        public void write(TsqlWriter out) {
            out.word(word);
            if (value != null) {
                out.part(value);
            }
        }
    }

    /**
     * A property that is turned off.
     *
     * @param word MINVALUE, MAXVALUE, CACHE or CYCLE
     */
    record Without(String word) implements SequenceOption {
        @Override
        public void write(TsqlWriter out) {
            out.word("NO").word(word);
        }
    }

    /** Whether it begins again after its last number. */
    record Cycle() implements SequenceOption {
        @Override
        public void write(TsqlWriter out) {
            out.word("CYCLE");
        }
    }
}
