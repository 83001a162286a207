package org.ekmsim.engine.session;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The system functions that an engine has, by name. */
public final class SystemFunctions {

    private final Map<String, SystemFunction> functions;

    public SystemFunctions(List<SystemFunctionGroup> groups) {
        this.functions = groups.stream()
                .flatMap(group -> group.functions().stream())
                .collect(Collectors.toUnmodifiableMap(SystemFunction::name, Function.identity()));
    }

    Optional<SystemFunction> find(String name) {
        return Optional.ofNullable(functions.get(name.toUpperCase(Locale.ROOT)));
    }
}
