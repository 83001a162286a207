package org.ekmsim.tsql.schema;

import org.ekmsim.tsql.table.TableDefinition;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.DataType;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** What a user-defined type is made of. */
public sealed interface TypeSource extends Clause {

    /**
     * A system type under another name.
     *
     * @param base the system type
     * @param nullable NULL or NOT NULL; null when neither is written
     */
    record Alias(DataType base, @Nullable Boolean nullable) implements TypeSource {
        @Override
        public void write(TsqlWriter out) {
            out.word("FROM").part(base);
            if (nullable != null) {
                out.word(nullable ? "NULL" : "NOT NULL");
            }
        }
    }

    /**
     * A table.
     *
     * @param table its columns and constraints
     * @param memoryOptimized MEMORY_OPTIMIZED as ON or OFF, where written
     */
    record TableType(TableDefinition table, @Nullable Boolean memoryOptimized) implements TypeSource {
        @Override
        public void write(TsqlWriter out) {
            out.word("AS TABLE").part(table);
            if (memoryOptimized != null) {
                out.word("WITH (MEMORY_OPTIMIZED = " + (memoryOptimized ? "ON" : "OFF"))
                        .close();
            }
        }
    }

    /**
     * A class of an assembly.
     *
     * @param assembly the assembly
     * @param className the class, where named
     */
    record ExternalType(Identifier assembly, @Nullable Identifier className) implements TypeSource {
        @Override
        public void write(TsqlWriter out) {
            out.word("EXTERNAL NAME").part(assembly);
            if (className != null) {
                out.glue(".").part(className);
            }
        }
    }
}
