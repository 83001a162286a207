package org.ekmsim.bench.key;

import java.nio.file.Path;
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
        RawToken raw = new RawToken(Path.of("bench/src/main/c/raw-pkcs11.c"), quick ? 2 : 9, 1);
        MarkdownTable table = new MarkdownTable(
                "threads",
                "unwrap/s: connector, vault, token",
                "raw C: C_Decrypt, CKM_RSA_X_509",
                "of raw C",
                "wrap/s");
        for (int threads : THREADS) {
            Spread unwrap = rate("unwrap", threads);
            Spread bare = raw.operationsPerSecond(threads);
            table.row(
                    "" + threads,
                    unwrap.text(0),
                    bare.text(0),
                    "%.2f".formatted(unwrap.median() / bare.median()),
                    rate("wrap", threads).text(0));
        }
        return """
                Operations per second of all threads. Unwrap is a probe for the size and the call, as the engine makes them, with
                one private-key operation in the token; the C program does that operation on the same library and nothing else.
                Wrap uses the public half, in software.

                """ + table + "\n`openssl speed -elapsed rsa2048`: " + openssl() + "\n";
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
