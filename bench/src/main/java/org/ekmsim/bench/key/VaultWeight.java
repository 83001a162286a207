package org.ekmsim.bench.key;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.ekmsim.bench.report.MarkdownTable;
import org.ekmsim.bench.report.Section;
import org.ekmsim.bench.report.Spread;
import org.ekmsim.token.KeyFiles;
import org.ekmsim.token.ReadyMadeKeys;
import org.ekmsim.token.SoftwareTokens;
import org.ekmsim.token.Tokens;
import org.ekmsim.world.World;
import org.ekmsim.world.file.WorldDefinition;
import org.ekmsim.world.file.WorldFile;

/** What it costs to open a world of many vaults and keys, and what they weigh in memory. */
public final class VaultWeight implements Section {

    private static final int VAULTS = 100;
    private static final int KEYS_PER_VAULT = 10;
    private static final double NANOSECONDS_PER_MILLISECOND = 1e6;
    private static final int BYTES_PER_KIB = 1024;

    private final int rounds;

    /** @param rounds how often each world is opened */
    public VaultWeight(int rounds) {
        this.rounds = rounds;
    }

    @Override
    public String title() {
        return "Vaults and keys";
    }

    @Override
    public String measure() {
        MarkdownTable table = new MarkdownTable("world", "milliseconds to open", "KiB in memory");
        row(table, "no vault", 0, 0);
        row(table, VAULTS + " vaults without keys", VAULTS, 0);
        row(table, "%d vaults with %,d keys".formatted(VAULTS, VAULTS * KEYS_PER_VAULT), VAULTS, KEYS_PER_VAULT);
        return "Ready-made keys in the software token; memory is what stays after a full collection.\n\n" + table;
    }

    private void row(MarkdownTable table, String name, int vaults, int keys) {
        WorldDefinition definition = WorldFile.read("bench.yaml", world(vaults, keys));
        List<Double> times = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (int round = -1; round < rounds; round++) {
            try (Tokens tokens = new SoftwareTokens(new SecureRandom())) {
                ReadyMadeKeys readyMade = new ReadyMadeKeys(KeyFiles.onClassPath(VaultWeight.class.getClassLoader()));
                long before = used();
                long start = System.nanoTime();
                World world = World.open(definition, tokens, readyMade);
                double time = System.nanoTime() - start;
                double weight = Math.max(0, used() - before);
                world.close();
                if (round >= 0) {
                    times.add(time / NANOSECONDS_PER_MILLISECOND);
                    weights.add(weight / BYTES_PER_KIB);
                }
            }
        }
        table.row(name, Spread.of(times).text(1), Spread.of(weights).text(0));
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static String world(int vaults, int keys) {
        StringBuilder yaml = new StringBuilder("""
                version: 1
                hosts:
                  - name: SQLVM01
                    platform: azure-vm-windows
                    instances: [ { name: MSSQLSERVER, flavour: sql2022-cu17, logins: [ { name: CONTOSO\\dba } ] } ]
                """);
        yaml.append(vaults == 0 ? "" : "vaults:\n");
        for (int vault = 0; vault < vaults; vault++) {
            yaml.append("  - name: vault").append(vault).append('\n');
            yaml.append(keys == 0 ? "" : "    keys:\n");
            for (int key = 0; key < keys; key++) {
                yaml.append("      - { name: key").append(key).append(", type: RSA, size: 2048 }\n");
            }
        }
        return yaml.toString();
    }
}
