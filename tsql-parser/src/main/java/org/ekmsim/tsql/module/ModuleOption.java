package org.ekmsim.tsql.module;

import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.TsqlWriter;

/** An option after WITH of a procedure, function, trigger or view. */
public sealed interface ModuleOption extends Clause {

    /** Options that are words and nothing more. */
    enum Name {
        ENCRYPTION,
        RECOMPILE,
        SCHEMABINDING,
        VIEW_METADATA,
        NATIVE_COMPILATION,
        RETURNS_NULL_ON_NULL_INPUT,
        CALLED_ON_NULL_INPUT;

        /** The option as written. */
        public String words() {
            return name().endsWith("_INPUT") ? name().replace('_', ' ') : name();
        }
    }

    /**
     * An option of its own words.
     *
     * @param name the option
     */
    record Plain(Name name) implements ModuleOption {
        @Override
        public void write(TsqlWriter out) {
            out.word(name.words());
        }
    }

    /**
     * Whether a scalar function may be put into the queries that call it.
     *
     * @param on ON or OFF
     */
    record Inline(boolean on) implements ModuleOption {
        @Override
        public void write(TsqlWriter out) {
            out.word("INLINE =").word(on ? "ON" : "OFF");
        }
    }

    /**
     * As whom the module runs.
     *
     * @param clause the account
     */
    record RunAs(ExecuteAsClause clause) implements ModuleOption {
        @Override
        public void write(TsqlWriter out) {
            out.part(clause);
        }
    }
}
