package org.ekmsim.bench.key;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Time of one wrap and one unwrap of a 32-byte key through connector, vault and SoftHSM. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class KeyPathBenchmark {

    /** The set-up all threads share. */
    @State(Scope.Benchmark)
    public static class Shared {

        private final KeyPath path = new KeyPath();

        /** Erases the token. */
        @TearDown(Level.Trial)
        public void close() {
            path.close();
        }
    }

    /** A thread's session and what it works on. */
    @State(Scope.Thread)
    public static class Own {

        private static final int KEY_BYTES = 32;

        private final byte[] key = new byte[KEY_BYTES];
        private KeyPath.@Nullable Caller caller;
        private byte[] wrapped = new byte[0];

        /** Opens the session. */
        @Setup
        public void open(Shared shared) {
            caller = shared.path.caller();
            wrapped = caller().wrap(key);
        }

        private KeyPath.Caller caller() {
            return Objects.requireNonNull(caller, "not opened");
        }
    }

    /** RSA with the public half. */
    @Benchmark
    public Object wrap(Own own, Shared shared) {
        return own.caller().wrap(own.key);
    }

    /** RSA with the private half, in the token. */
    @Benchmark
    public Object unwrap(Own own, Shared shared) {
        return own.caller().unwrap(own.wrapped);
    }
}
