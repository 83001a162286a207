package org.ekmsim.tsql.grammar;

import java.util.Set;

/** The kinds of modules by the options they take after WITH. */
enum ModuleKind {
    PROCEDURE("ENCRYPTION", "RECOMPILE", "EXECUTE", "NATIVE_COMPILATION", "SCHEMABINDING"),
    FUNCTION("ENCRYPTION", "SCHEMABINDING", "RETURNS", "CALLED", "EXECUTE", "INLINE", "NATIVE_COMPILATION"),
    TRIGGER("ENCRYPTION", "EXECUTE", "NATIVE_COMPILATION", "SCHEMABINDING"),
    VIEW("ENCRYPTION", "SCHEMABINDING", "VIEW_METADATA");

    private final Set<String> options;

    ModuleKind(String... options) {
        this.options = Set.of(options);
    }

    /** Whether the module has the option that starts with this word. */
    boolean takes(String word) {
        return options.contains(word);
    }
}
