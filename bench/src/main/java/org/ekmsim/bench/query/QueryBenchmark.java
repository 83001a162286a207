package org.ekmsim.bench.query;

import java.util.concurrent.TimeUnit;
import org.ekmsim.engine.session.Session;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Time of one batch, parsed and executed, and of one fork. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 7, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class QueryBenchmark {

    /** Rows of the larger table. */
    static final int ROWS = 10_000;

    private static final int GROUPS = 100;

    private SampleWorld sample = new SampleWorld();
    private Session session = SampleWorld.connect(sample.world());

    /** Two tables, of ten thousand and of a hundred rows. */
    @Setup
    public void prepare() {
        SampleWorld.run(session, "CREATE DATABASE bench");
        SampleWorld.run(
                session,
                "USE bench; CREATE TABLE towns (id int PRIMARY KEY, name nvarchar(40)); "
                        + "CREATE TABLE people (id int PRIMARY KEY, town int, born int, name nvarchar(40))");
        SampleWorld.run(
                session,
                "USE bench; WITH d (n) AS (SELECT n FROM (VALUES (0), (1), (2), (3), (4), (5), (6), (7), "
                        + "(8), (9)) AS v (n)) INSERT towns SELECT a.n * 10 + b.n, CONCAT(N'town ', a.n, b.n) "
                        + "FROM d AS a CROSS JOIN d AS b");
        SampleWorld.run(
                session,
                "USE bench; INSERT people SELECT a.id * " + GROUPS
                        + " + b.id, b.id, 1900 + a.id, CONCAT(N'name ', (a.id * 7919) % 10007) FROM towns AS a CROSS JOIN towns AS b");
    }

    /** A view, filtered. */
    @Benchmark
    public long catalogue() {
        return SampleWorld.run(
                session, "SELECT name, database_id, is_encrypted FROM sys.databases WHERE database_id > 4");
    }

    /** Ten thousand rows joined, grouped and sorted. */
    @Benchmark
    public long joinGroupSort() {
        return SampleWorld.run(
                session,
                "SELECT t.name, COUNT(*) AS n, MAX(p.name) AS last, AVG(p.born) AS born FROM people p "
                        + "JOIN towns t ON t.id = p.town GROUP BY t.name ORDER BY n DESC, last");
    }

    /** Ten thousand rows sorted by text. */
    @Benchmark
    public long sort() {
        return SampleWorld.run(session, "SELECT id, name FROM people ORDER BY name, id");
    }

    /** Another world that begins as this one is. */
    @Benchmark
    public Object fork() {
        return sample.world().fork();
    }

    /** Ends the world. */
    @TearDown
    public void end() {
        session.close();
        sample.close();
    }
}
