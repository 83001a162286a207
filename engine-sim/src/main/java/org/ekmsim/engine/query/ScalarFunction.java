package org.ekmsim.engine.query;

import org.ekmsim.engine.message.EngineError;

/**
 * A function that needs no session.
 *
 * @param minimum fewest arguments
 * @param maximum most arguments
 * @param resolver makes the bound call
 */
record ScalarFunction(int minimum, int maximum, Resolver resolver) {

    /** Most arguments of the functions that take a list. */
    static final int MANY = 254;

    /** Decides types and converts arguments. */
    interface Resolver {
        Scalar resolve(CallSite site);
    }

    Scalar bind(CallSite site) {
        requireCount(site.name(), site.count(), minimum, maximum);
        return resolver.resolve(site);
    }

    /** 174 for a function with a fixed number of arguments, 189 for others. */
    static void requireCount(String name, int count, int minimum, int maximum) {
        if (count < minimum || count > maximum) {
            throw minimum == maximum
                    ? EngineError.of(174, 1, name, minimum)
                    : EngineError.of(189, 1, name, minimum, maximum);
        }
    }
}
