package org.ekmsim.engine.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ekmsim.engine.cursor.Cursors;
import org.ekmsim.engine.permission.OwnershipChain;
import org.jspecify.annotations.Nullable;

/** What belongs to one batch, one text run by EXEC, or one call of a procedure: its variables, its depth and its return value. */
public final class Scope {

    private final Variables variables;
    private final int nesting;
    private final @Nullable RunningModule module;
    private final List<String> tableVariables = new ArrayList<>();
    private final Cursors cursors = new Cursors();
    private Set<String> temporaryTables = Set.of();
    private int returnValue;

    /**
     * A stored procedure that runs.
     *
     * @param name its name as messages and ERROR_PROCEDURE() give it
     * @param objectId {@code @@PROCID}
     * @param chain its owner, whose objects it may use; null for a procedure of the system
     */
    public record RunningModule(
            String name, int objectId, @Nullable OwnershipChain chain) {}

    private Scope(Variables variables, int nesting, @Nullable RunningModule module) {
        this.variables = variables;
        this.nesting = nesting;
        this.module = module;
    }

    static Scope batch() {
        return new Scope(new Variables(), 0, null);
    }

    /** The scope of a text that runs inside this one, with the variables it begins with. */
    public Scope ofText(Variables declared) {
        // A text that a procedure runs is no part of it: messages do not name the procedure.
        return new Scope(declared, nesting + 1, null);
    }

    /** The scope of a procedure called from this one. */
    public Scope ofModule(RunningModule called, Variables parameters) {
        return new Scope(parameters, nesting + 1, called);
    }

    /** A scope with the same variables declared and nothing in them, for the compile phase. */
    Scope forCompilation() {
        return new Scope(variables.declaredOnly(), nesting, module);
    }

    public Variables variables() {
        return variables;
    }

    /** {@code @@NESTLEVEL}: 0 in a batch. */
    public int nesting() {
        return nesting;
    }

    /** The procedure that runs, or null. */
    public @Nullable RunningModule module() {
        return module;
    }

    /** Local cursors and cursor variables. */
    public Cursors cursors() {
        return cursors;
    }

    /** What RETURN gave; 0 without it. */
    public int returnValue() {
        return returnValue;
    }

    /** RETURN with a value. */
    public void setReturnValue(int value) {
        returnValue = value;
    }

    /** The name under which tempdb holds a table variable of this scope. */
    public String tableVariable(String variable) {
        return variable.toLowerCase(Locale.ROOT) + "/" + nesting;
    }

    /** Remembers a table variable by the key of its table, which goes when the scope ends. */
    public void addTableVariable(String key) {
        tableVariables.add(key);
    }

    /** Remembers the keys of the temporary tables there are when the scope begins. */
    void begin(Set<String> keys) {
        temporaryTables = keys;
    }

    /** Whether the temporary table of that key was there when the scope began. */
    boolean beganWith(String key) {
        return temporaryTables.contains(key);
    }

    List<String> tableVariables() {
        return tableVariables;
    }
}
