package org.ekmsim.engine.configuration;

import java.util.Locale;
import java.util.Set;
import org.ekmsim.engine.message.UnmodelledException;

/** Options that SQL Server has and this simulator does not: naming one is refused, not answered with 15123. */
final class UnmodelledOptions {

    private static final Set<String> NAMES = Set.of(
            "access check cache bucket count",
            "access check cache quota",
            "ad hoc distributed queries",
            "affinity mask",
            "agent xps",
            "blocked process threshold (s)",
            "c2 audit mode",
            "clr strict security",
            "contained database authentication",
            "cost threshold for parallelism",
            "cross db ownership chaining",
            "cursor threshold",
            "database mail xps",
            "default full-text language",
            "default language",
            "default trace enabled",
            "external scripts enabled",
            "filestream access level",
            "fill factor (%)",
            "hadoop connectivity",
            "index create memory (kb)",
            "lightweight pooling",
            "locks",
            "max degree of parallelism",
            "max server memory (mb)",
            "max text repl size (b)",
            "media retention",
            "min memory per query (kb)",
            "min server memory (mb)",
            "network packet size (b)",
            "ole automation procedures",
            "optimize for ad hoc workloads",
            "polybase enabled",
            "priority boost",
            "query governor cost limit",
            "query wait (s)",
            "recovery interval (min)",
            "remote admin connections",
            "remote data archive",
            "remote login timeout (s)",
            "remote proc trans",
            "remote query timeout (s)",
            "replication xps",
            "scan for startup procs",
            "server trigger recursion",
            "smo and dmo xps",
            "tempdb metadata memory-optimized",
            "transform noise words",
            "two digit year cutoff",
            "user connections",
            "user options");

    private UnmodelledOptions() {}

    /** Refuses a name that only options of a real server contain. */
    static void refuse(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        if (NAMES.stream().anyMatch(option -> option.contains(wanted))) {
            throw new UnmodelledException("Configuration option '" + name + "'", 1);
        }
    }
}
