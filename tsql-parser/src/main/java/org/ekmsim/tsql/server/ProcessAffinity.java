package org.ekmsim.tsql.server;

import java.util.List;
import java.util.stream.Collectors;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/**
 * PROCESS AFFINITY of ALTER SERVER CONFIGURATION (Transact-SQL).
 *
 * @param numaNodes whether the ranges are NUMA nodes and not processors
 * @param ranges the ranges; none for AUTO
 */
public record ProcessAffinity(boolean numaNodes, List<Range> ranges) implements Clause {

    public ProcessAffinity {
        ranges = List.copyOf(ranges);
    }

    /**
     * Processors or nodes.
     *
     * @param first the first number
     * @param last the last number; null where only one is written
     */
    public record Range(Integer first, @Nullable Integer last) {
        private String text() {
            return last == null ? first.toString() : first + " TO " + last;
        }
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("PROCESS AFFINITY").word(numaNodes ? "NUMANODE =" : "CPU =");
        out.word(ranges.isEmpty() ? "AUTO" : ranges.stream().map(Range::text).collect(Collectors.joining(", ")));
    }
}
