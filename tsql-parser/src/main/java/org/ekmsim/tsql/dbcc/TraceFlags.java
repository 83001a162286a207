package org.ekmsim.tsql.dbcc;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ekmsim.tsql.tree.TsqlWriter;

/**
 * The common part of the trace flag commands.
 *
 * @param flags the flag numbers
 * @param global whether -1 is written: the whole server, not the session
 * @param noInfoMessages whether WITH NO_INFOMSGS is written
 */
record TraceFlags(List<Integer> flags, boolean global, boolean noInfoMessages) {

    TraceFlags {
        flags = List.copyOf(flags);
    }

    void write(TsqlWriter out, String command) {
        Stream<Integer> numbers = global ? Stream.concat(flags.stream(), Stream.of(-1)) : flags.stream();
        out.word("DBCC").word(command).open();
        out.glue(numbers.map(String::valueOf).collect(Collectors.joining(", "))).close();
        if (noInfoMessages) {
            out.word("WITH NO_INFOMSGS");
        }
    }
}
