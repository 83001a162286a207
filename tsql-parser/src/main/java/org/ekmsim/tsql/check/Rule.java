package org.ekmsim.tsql.check;

import org.ekmsim.tsql.tree.Clause;
import org.jspecify.annotations.Nullable;

/** One rule, shown every part of a batch in the order of the text. */
interface Rule {

    /** A part, before what it holds, with what holds it. */
    void enter(Clause part, @Nullable Clause parent);

    /** A part, after what it holds. */
    default void leave(Clause part) {}

    /** The end of the batch. */
    default void end() {}
}
