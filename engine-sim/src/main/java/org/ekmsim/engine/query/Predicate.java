package org.ekmsim.engine.query;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.type.Collation;
import org.ekmsim.engine.type.ValueOrder;
import org.ekmsim.tsql.expression.Comparison;
import org.jspecify.annotations.Nullable;

/** A bound search condition. */
sealed interface Predicate {

    Truth test(Frame frame);

    record And(Predicate left, Predicate right) implements Predicate {
        @Override
        public Truth test(Frame frame) {
            Truth first = left.test(frame);
            return first == Truth.FALSE ? first : first.and(right.test(frame));
        }
    }

    record Or(Predicate left, Predicate right) implements Predicate {
        @Override
        public Truth test(Frame frame) {
            Truth first = left.test(frame);
            return first == Truth.TRUE ? first : first.or(right.test(frame));
        }
    }

    /** True as soon as one is: the values of an IN list. */
    record AnyOf(List<Predicate> alternatives) implements Predicate {
        @Override
        public Truth test(Frame frame) {
            Truth found = Truth.FALSE;
            for (Predicate alternative : alternatives) {
                found = found.or(alternative.test(frame));
                if (found == Truth.TRUE) {
                    return found;
                }
            }
            return found;
        }
    }

    record Not(Predicate operand) implements Predicate {
        @Override
        public Truth test(Frame frame) {
            return operand.test(frame).not();
        }
    }

    /** Both sides are of the same type. */
    record Compare(Comparator comparator, Scalar left, Scalar right, Collation collation) implements Predicate {
        @Override
        public Truth test(Frame frame) {
            return compare(comparator, left.evaluate(frame), right.evaluate(frame), collation);
        }
    }

    record IsNull(Scalar operand) implements Predicate {
        @Override
        public Truth test(Frame frame) {
            return Truth.of(operand.evaluate(frame) == null);
        }
    }

    record Like(Scalar operand, Scalar pattern, @Nullable Scalar escape, Collation collation) implements Predicate {
        @Override
        public Truth test(Frame frame) {
            Object text = operand.evaluate(frame);
            Object like = pattern.evaluate(frame);
            Object escapeText = escape == null ? "" : escape.evaluate(frame);
            if (text == null || like == null || escapeText == null) {
                return Truth.UNKNOWN;
            }
            if (escape != null && ((String) escapeText).length() != 1) {
                throw EngineError.of(506, 1, escapeText, "LIKE");
            }
            return Truth.of(LikePattern.matches((String) text, (String) like, (String) escapeText, collation));
        }
    }

    /** True when the two differ, NULL being a value like others: never unknown. */
    record Distinct(Scalar left, Scalar right, Collation collation) implements Predicate {
        @Override
        public Truth test(Frame frame) {
            return Truth.of(ValueOrder.compare(left.evaluate(frame), right.evaluate(frame), collation) != 0);
        }
    }

    /**
     * A comparison with the rows' single values: with any of them, as IN has it, or with all.
     *
     * @param member the value of a row in the type of the comparison
     */
    record Quantified(
            Comparator comparator, boolean all, Scalar operand, Subquery query, Scalar member, Collation collation)
            implements Predicate {
        @Override
        public Truth test(Frame frame) {
            Object value = operand.evaluate(frame);
            if (comparator == Comparator.EQUAL && !all && !query.correlated()) {
                return frame.answers().members(this, () -> members(frame)).contains(value);
            }
            Truth truth = all ? Truth.TRUE : Truth.FALSE;
            List<@Nullable Object[]> rows = query.rows(frame);
            for (@Nullable Object[] row : rows) {
                Truth one = compare(comparator, value, member.evaluate(frame.inner(row)), collation);
                truth = all ? truth.and(one) : truth.or(one);
                if (truth == (all ? Truth.FALSE : Truth.TRUE)) {
                    return truth;
                }
            }
            return truth;
        }

        private Members members(Frame frame) {
            List<@Nullable Object> values = new ArrayList<>();
            List<@Nullable Object[]> rows = query.rows(frame);
            for (@Nullable Object[] row : rows) {
                values.add(member.evaluate(frame.inner(row)));
            }
            return Members.of(values, collation);
        }
    }

    record Exists(Subquery query) implements Predicate {
        @Override
        public Truth test(Frame frame) {
            return Truth.of(!query.rows(frame).isEmpty());
        }
    }

    private static Truth compare(
            Comparator comparator, @Nullable Object left, @Nullable Object right, Collation collation) {
        if (left == null || right == null) {
            return Truth.UNKNOWN;
        }
        return Truth.of(comparator.accepts(ValueOrder.compare(left, right, collation)));
    }

    /** The comparison operators, without the syntax they came from. */
    enum Comparator {
        EQUAL,
        NOT_EQUAL,
        LESS,
        LESS_OR_EQUAL,
        GREATER,
        GREATER_OR_EQUAL;

        static Comparator of(Comparison.Operator operator) {
            return switch (operator) {
                case EQUAL -> EQUAL;
                case NOT_EQUAL -> NOT_EQUAL;
                case LESS -> LESS;
                case LESS_OR_EQUAL -> LESS_OR_EQUAL;
                case GREATER -> GREATER;
                case GREATER_OR_EQUAL -> GREATER_OR_EQUAL;
            };
        }

        /** The operation as message 468 names it. */
        String inMessages() {
            return switch (this) {
                case EQUAL -> "equal to";
                case NOT_EQUAL -> "not equal to";
                case LESS -> "less than";
                case LESS_OR_EQUAL -> "less than or equal to";
                case GREATER -> "greater than";
                case GREATER_OR_EQUAL -> "greater than or equal to";
            };
        }

        boolean accepts(int order) {
            return switch (this) {
                case EQUAL -> order == 0;
                case NOT_EQUAL -> order != 0;
                case LESS -> order < 0;
                case LESS_OR_EQUAL -> order <= 0;
                case GREATER -> order > 0;
                case GREATER_OR_EQUAL -> order >= 0;
            };
        }
    }
}
