package org.ekmsim.engine.procedural;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The system procedures an engine has, and the documented ones it refuses by name. */
public final class SystemProcedures {

    private static final Set<String> NOT_MODELLED = Set.of(
            "sp_addlinkedserver",
            "sp_columns",
            "sp_control_dbmasterkey_password",
            "sp_cycle_errorlog",
            "sp_databases",
            "sp_help",
            "sp_lock",
            "sp_msforeachdb",
            "sp_rename",
            "sp_server_info",
            "sp_spaceused",
            "sp_tables",
            "xp_cmdshell",
            "xp_instance_regread",
            "xp_regread",
            "xp_regwrite");

    private final Map<String, SystemProcedure> procedures;

    public SystemProcedures(List<SystemProcedure> procedures) {
        this.procedures =
                procedures.stream().collect(Collectors.toUnmodifiableMap(SystemProcedure::name, Function.identity()));
    }

    Optional<SystemProcedure> find(String name) {
        return Optional.ofNullable(procedures.get(name.toLowerCase(Locale.ROOT)));
    }

    static boolean isKnownButNotModelled(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        return NOT_MODELLED.contains(folded) || folded.startsWith("sp_help");
    }
}
