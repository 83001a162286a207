package org.ekmsim.engine.query;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.engine.type.TypeName;
import org.ekmsim.engine.type.ValueOrder;
import org.jspecify.annotations.Nullable;

/** Computes an aggregate over the values of a group that are not NULL. */
final class AggregateValue {

    private AggregateValue() {}

    static Object count(Aggregate aggregate, int count) {
        if (aggregate.kind() == Aggregate.Kind.COUNT) {
            return count;
        }
        return (long) count;
    }

    static @Nullable Object of(Aggregate aggregate, List<Object> values, Frame frame) {
        if (aggregate.isCount()) {
            return count(aggregate, values.size());
        }
        if (values.isEmpty()) {
            return null;
        }
        return switch (aggregate.kind()) {
            case MIN ->
                values.stream()
                        .reduce((l, r) -> ValueOrder.compare(l, r, aggregate.collation()) <= 0 ? l : r)
                        .orElseThrow();
            case MAX ->
                values.stream()
                        .reduce((l, r) -> ValueOrder.compare(l, r, aggregate.collation()) >= 0 ? l : r)
                        .orElseThrow();
            case STRING_AGG -> joined(aggregate, values, frame);
            case STDEV, STDEVP, VAR, VARP -> spread(aggregate.kind(), values);
            default -> total(aggregate, values);
        };
    }

    private static String joined(Aggregate aggregate, List<Object> values, Frame frame) {
        Scalar separator = aggregate.separator();
        Object between = separator == null ? null : separator.evaluate(frame);
        return values.stream()
                .map(Object::toString)
                .collect(Collectors.joining(between == null ? "" : between.toString()));
    }

    /** The statistical measures; those of a sample need two values. */
    private static @Nullable Object spread(Aggregate.Kind kind, List<Object> values) {
        double mean =
                values.stream().mapToDouble(value -> (Double) value).average().orElse(0);
        double squares = values.stream()
                .mapToDouble(value -> ((Double) value - mean) * ((Double) value - mean))
                .sum();
        boolean sample = kind == Aggregate.Kind.STDEV || kind == Aggregate.Kind.VAR;
        int divisor = sample ? values.size() - 1 : values.size();
        if (divisor == 0) {
            return null;
        }
        double variance = squares / divisor;
        boolean root = kind == Aggregate.Kind.STDEV || kind == Aggregate.Kind.STDEVP;
        return root ? Math.sqrt(variance) : variance;
    }

    private static Object total(Aggregate aggregate, List<Object> values) {
        SqlType type = aggregate.type();
        boolean average = aggregate.kind() == Aggregate.Kind.AVG;
        if (type.name() == TypeName.FLOAT) {
            double sum = values.stream().mapToDouble(value -> (Double) value).sum();
            return average ? sum / values.size() : sum;
        }
        if (type.name().isInteger()) {
            BigInteger sum = values.stream()
                    .map(value -> BigInteger.valueOf(((Number) value).longValue()))
                    .reduce(BigInteger.ZERO, BigInteger::add);
            // The running total has the type of the result, so even an average can overflow.
            if (sum.bitLength() >= Long.SIZE) {
                throw EngineError.of(8115, 2, "expression", type.name().sqlName());
            }
            long total = sum.longValue();
            Calculation.ofWhole(total, type);
            return Calculation.ofWhole(average ? total / values.size() : total, type);
        }
        BigDecimal sum = values.stream().map(BigDecimal.class::cast).reduce(BigDecimal.ZERO, BigDecimal::add);
        int scale = type.name() == TypeName.DECIMAL ? type.scale() : 4;
        return average ? sum.divide(BigDecimal.valueOf(values.size()), scale, RoundingMode.DOWN) : sum;
    }
}
