package org.ekmsim.tsql.module;

import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.ObjectName;
import org.ekmsim.tsql.tree.TsqlWriter;

/** What a trigger watches. */
public sealed interface TriggerTarget extends Clause {

    /**
     * A table or view.
     *
     * @param object its name
     */
    record OnObject(ObjectName object) implements TriggerTarget {
        @Override
        public void write(TsqlWriter out) {
            out.part(object);
        }
    }

    /** The database the trigger is in. */
    record OnDatabase() implements TriggerTarget {
        @Override
        public void write(TsqlWriter out) {
            out.word("DATABASE");
        }
    }

    /** The whole instance. */
    record OnAllServer() implements TriggerTarget {
        @Override
        public void write(TsqlWriter out) {
            out.word("ALL SERVER");
        }
    }
}
