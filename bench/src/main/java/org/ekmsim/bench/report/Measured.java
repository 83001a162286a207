package org.ekmsim.bench.report;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs a JMH benchmark method and gives its spread. */
public final class Measured {

    private final boolean quick;

    /** @param quick one short iteration each: to see that everything runs, not to believe the numbers */
    public Measured(boolean quick) {
        this.quick = quick;
    }

    /** Average time of one call, in nanoseconds, over the iterations. */
    public Spread nanoseconds(Class<?> benchmark, String method, Map<String, String> parameters) {
        return nanoseconds(benchmark, method, parameters, 1);
    }

    /** The same with several threads calling at once. */
    public Spread nanoseconds(Class<?> benchmark, String method, Map<String, String> parameters, int threads) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(benchmark.getName().replace(".", "\\.") + "\\." + method + "$")
                .threads(threads)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
        System.out.println(benchmark.getSimpleName() + "." + method + " " + new TreeMap<>(parameters));
        parameters.forEach(options::param);
        if (quick) {
            options.warmupIterations(1).measurementIterations(1);
        }
        try {
            return spread(new Runner(options.build()).run());
        } catch (RunnerException e) {
            throw new IllegalStateException("The benchmark " + benchmark.getSimpleName() + "." + method + " failed", e);
        }
    }

    private static Spread spread(Collection<RunResult> results) {
        return Spread.of(results.stream()
                .flatMap(result -> result.getBenchmarkResults().stream())
                .flatMap(result -> result.getIterationResults().stream())
                .map(IterationResult::getPrimaryResult)
                .map(result -> result.getScore())
                .toList());
    }
}
