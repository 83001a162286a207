package org.ekmsim.tsql.check;

import org.ekmsim.tsql.tree.Clause;

/** Modules: their bodies have variables, labels and returns of their own. */
final class Routines {

    private static final String PACKAGE = "org.ekmsim.tsql.module";

    private Routines() {}

    static boolean isRoutine(Clause part) {
        return part.getClass().getPackageName().equals(PACKAGE);
    }
}
