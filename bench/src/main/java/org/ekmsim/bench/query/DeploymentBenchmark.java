package org.ekmsim.bench.query;

import java.util.concurrent.TimeUnit;
import org.ekmsim.engine.session.Session;
import org.ekmsim.world.World;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Time of a deployment script of growing length, in a world of its own each time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 7, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class DeploymentBenchmark {

    private static final int STATEMENTS_PER_ROUND = 4;

    /** Statements of the script. */
    @Param({"1000", "4000"})
    int statements;

    private SampleWorld sample = new SampleWorld();
    private String script = "";

    /** A database, and a script that guards, inserts, updates and prints as deployment scripts do. */
    @Setup
    public void prepare() {
        try (Session session = SampleWorld.connect(sample.world())) {
            SampleWorld.run(session, "CREATE DATABASE bench");
            SampleWorld.run(
                    session,
                    "USE bench; CREATE TABLE settings (id int PRIMARY KEY, name nvarchar(40), value nvarchar(40))");
        }
        StringBuilder text = new StringBuilder("USE bench;\n");
        for (int i = 0; i < statements / STATEMENTS_PER_ROUND; i++) {
            int id = i % 50;
            text.append("IF NOT EXISTS (SELECT 1 FROM settings WHERE id = " + id + ")\n");
            text.append("    INSERT INTO settings (id, name) VALUES (" + id + ", N'setting " + id + "');\n");
            text.append("UPDATE settings SET value = N'" + i + "' WHERE id = " + id + ";\n");
            text.append("PRINT 'setting " + i + "';\n");
        }
        script = text.toString();
    }

    /** The script as one batch. */
    @Benchmark
    public long script() {
        World world = sample.world().fork();
        try (Session session = SampleWorld.connect(world)) {
            return SampleWorld.run(session, script);
        }
    }

    /** Ends the world. */
    @TearDown
    public void end() {
        sample.close();
    }
}
