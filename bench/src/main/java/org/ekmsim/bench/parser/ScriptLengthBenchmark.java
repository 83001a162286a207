package org.ekmsim.bench.parser;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time to read a batch of growing length: the script again and again. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 7, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
public class ScriptLengthBenchmark {

    /** Length of the batch in thousands of characters. */
    @Param({"10", "100", "1000", "10000"})
    int kilobytes;

    private final Contender contender = Contenders.EKMSIM.make();
    private String batch = "";

    /** Prepares the text. */
    @Setup
    public void prepare() {
        // A batch may declare a variable once only.
        List<String> repeatable = Contenders.EKMSIM.commonStatements().stream()
                .filter(statement -> !statement.startsWith("DECLARE"))
                .toList();
        String script = EkmScript.batch(repeatable);
        batch = script.repeat(Math.max(1, kilobytes * 1000 / script.length()));
    }

    /** The whole text as one batch. */
    @Benchmark
    public Object oneBatch() {
        return contender.parseBatch(batch);
    }
}
