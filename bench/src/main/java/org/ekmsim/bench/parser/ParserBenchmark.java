package org.ekmsim.bench.parser;

import java.util.ArrayList;
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

/** Time to read all statements that ours and the other parser understand, with the one and with the other. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 9, time = 1)
@Fork(1)
public class ParserBenchmark {

    /** Whose statements: those that parser and ours both understand. */
    @Param({"EKMSIM"})
    String statementsOf = Contenders.EKMSIM.name();

    /** Who reads them. */
    @Param({"EKMSIM"})
    String parser = Contenders.EKMSIM.name();

    private Contender contender = Contenders.EKMSIM.make();
    private List<String> statements = List.of();
    private String batch = "";

    /** Prepares the texts. */
    @Setup
    public void prepare() {
        contender = Contenders.valueOf(parser).make();
        statements = Contenders.valueOf(statementsOf).commonStatements();
        batch = EkmScript.batch(statements);
    }

    /** One call for each statement. */
    @Benchmark
    public Object oneByOne() {
        List<Object> trees = new ArrayList<>(statements.size());
        for (String statement : statements) {
            trees.add(contender.parse(statement));
        }
        return trees;
    }

    /** All statements in one call. */
    @Benchmark
    public Object oneBatch() {
        return contender.parseBatch(batch);
    }
}
