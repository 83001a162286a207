package org.ekmsim.tsql.grammar;

import org.ekmsim.tsql.UnmodelledConstruct;

/** Carries the name of an unmodelled construct from the grammar to the reader; it never leaves this package. */
final class UnmodelledException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient UnmodelledConstruct construct;

    UnmodelledException(UnmodelledConstruct construct) {
        super(construct.construct(), null, false, false);
        this.construct = construct;
    }

    UnmodelledConstruct construct() {
        return construct;
    }
}
