package org.ekmsim.engine.query;

import java.util.List;
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
            return Truth.of(LikePattern.matches((String) text, (String) like, (String) escapeText, collation));
        }
    }

    /** The operand equals one of the rows' single values; NULL among them leaves the answer unknown. */
    record InQuery(Scalar operand, RowPlan query, Scalar member, Collation collation) implements Predicate {
        @Override
        public Truth test(Frame frame) {
            Object value = operand.evaluate(frame);
            Truth found = Truth.FALSE;
            List<@Nullable Object[]> rows = query.rows(frame);
            for (@Nullable Object[] row : rows) {
                Object candidate = member.evaluate(frame.inner(row));
                found = found.or(compare(Comparator.EQUAL, value, candidate, collation));
                if (found == Truth.TRUE) {
                    return found;
                }
            }
            return found;
        }
    }

    record Exists(RowPlan query) implements Predicate {
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
