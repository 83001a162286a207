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
        KeyFiles files = new GeneratedKeyFiles(VAULTS * KEYS_PER_VAULT);
        Opened none = open(files, 0, 0);
        Opened vaults = open(files, VAULTS, 0);
        Opened keys = open(files, VAULTS, KEYS_PER_VAULT);
        int keyCount = VAULTS * KEYS_PER_VAULT;
        MarkdownTable table = new MarkdownTable("world", "milliseconds to open", "KiB in memory");
        table.row("no vault", none.milliseconds().text(1), none.kibibytes().text(0));
        table.row(
                VAULTS + " vaults without keys",
                vaults.milliseconds().text(1),
                vaults.kibibytes().text(0));
        table.row(
                "%d vaults with %,d keys".formatted(VAULTS, keyCount),
                keys.milliseconds().text(1),
                keys.kibibytes().text(0));
        return "RSA 2048 keys that come as files, in the software token; memory, the key material with it, is what stays after"
                + " a full collection.\n\n" + table
                + "\nOne vault weighs %.2f KiB, one key %.2f KiB and takes %.2f ms to open.\n"
                        .formatted(
                                vaults.heavierThan(none) / VAULTS,
                                keys.heavierThan(vaults) / keyCount,
                                keys.slowerThan(vaults) / keyCount);
    }

    /** How long a world took to open, and what it weighed. */
    private record Opened(Spread milliseconds, Spread kibibytes) {

        double slowerThan(Opened other) {
            return milliseconds.median() - other.milliseconds.median();
        }

        double heavierThan(Opened other) {
            return kibibytes.median() - other.kibibytes.median();
        }
    }

    private Opened open(KeyFiles files, int vaults, int keys) {
        WorldDefinition definition = WorldFile.read("bench.yaml", world(vaults, keys));
        List<Double> times = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (int round = -1; round < rounds; round++) {
            try (Tokens tokens = new SoftwareTokens(new SecureRandom())) {
                ReadyMadeKeys readyMade = new ReadyMadeKeys(files);
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
        return new Opened(Spread.of(times), Spread.of(weights));
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
