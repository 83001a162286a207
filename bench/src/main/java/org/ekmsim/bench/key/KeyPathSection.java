package org.ekmsim.bench.key;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ekmsim.bench.report.FreshProcess;
import org.ekmsim.bench.report.MarkdownTable;
import org.ekmsim.bench.report.Measured;
import org.ekmsim.bench.report.Section;
import org.ekmsim.bench.report.Spread;

/** Wrap and unwrap through the whole path beside the bare token and OpenSSL. */
public final class KeyPathSection implements Section {

    private static final int[] THREADS = {1, 2};
    private static final int ROUNDS = 3;

    private final Measured measured;
    private final boolean quick;

    /** @param quick short rounds */
    public KeyPathSection(Measured measured, boolean quick) {
        this.measured = measured;
        this.quick = quick;
    }

    @Override
    public String title() {
        return "Wrap and unwrap, RSA 2048 in SoftHSM";
    }

    @Override
    public String measure() {
        RawToken raw = new RawToken(Path.of("bench/src/main/c/raw-pkcs11.c"), 3, 1);
        MarkdownTable table = new MarkdownTable(
                "threads",
                "unwrap/s: connector, vault, token",
                "raw C: C_Decrypt, CKM_RSA_X_509",
                "of raw C",
                "wrap/s");
        for (int threads : THREADS) {
            List<Double> unwrap = new ArrayList<>();
            List<Double> bare = new ArrayList<>();
            List<Double> share = new ArrayList<>();
            // By turns: a machine whose speed changes from minute to minute slows both of a pair.
            for (int round = 0; round < (quick ? 1 : ROUNDS); round++) {
                unwrap.add(rate("unwrap", threads).median());
                bare.add(raw.operationsPerSecond(threads).median());
                share.add(unwrap.get(round) / bare.get(round));
            }
            table.row(
                    "" + threads,
                    Spread.of(unwrap).text(0),
                    Spread.of(bare).text(0),
                    Spread.of(share).text(2),
                    rate("wrap", threads).text(0));
        }
        return """
                Operations per second of all threads, %d measurements of each by turns. Unwrap is a probe for the size and the call,
                as the engine makes them, with one private-key operation in the token; the C program does that operation on the
                same library and nothing else. Wrap uses the public half, in software.

                """.formatted(ROUNDS) + table + "\n`openssl speed -elapsed rsa2048`: " + openssl() + "\n";
    }

    private Spread rate(String method, int threads) {
        return measured.nanoseconds(KeyPathBenchmark.class, method, Map.of(), threads)
                .perSecond(threads);
    }

    private String openssl() {
        String output = FreshProcess.run(
                List.of("openssl", "speed", "-elapsed", "-mr", "-seconds", quick ? "1" : "5", "rsa2048"));
        String[] fields = output.lines()
                .filter(line -> line.startsWith("+F2:"))
                .findFirst()
                .orElseThrow()
                .split(":");
        return "%.0f private-key and %.0f public-key operations per second on one core"
                .formatted(Double.parseDouble(fields[3]), Double.parseDouble(fields[4]));
    }
}
