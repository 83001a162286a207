package org.ekmsim.bench.report;

import java.util.List;

/**
 * Several measurements of the same thing.
 *
 * @param median the middle one
 * @param min the smallest
 * @param max the largest
 * @param count how many there are
 */
public record Spread(double median, double min, double max, int count) {

    /** The spread of some values. */
    public static Spread of(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        return new Spread(median, sorted.get(0), sorted.get(sorted.size() - 1), sorted.size());
    }

    /** The rate per second of something that happens {@code times} in each of these times in nanoseconds. */
    public Spread perSecond(double times) {
        return new Spread(times * 1e9 / median, times * 1e9 / max, times * 1e9 / min, count);
    }

    /** Every value divided by the same number. */
    public Spread dividedBy(double divisor) {
        return new Spread(median / divisor, min / divisor, max / divisor, count);
    }

    /** {@code median (min-max)} with this many digits after the point. */
    public String text(int digits) {
        String number = "%,." + digits + "f";
        return (number + " (" + number + "-" + number + ")").formatted(median, min, max);
    }
}
