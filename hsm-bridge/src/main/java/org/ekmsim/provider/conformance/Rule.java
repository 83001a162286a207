package org.ekmsim.provider.conformance;

/**
 * A rule of the contract.
 *
 * @param words what it says
 * @param check throws {@link Violation} or {@link NotApplicable}
 */
record Rule(String words, Check check) {

    /** Looks whether a rule holds for a provider loaded anew. */
    @FunctionalInterface
    interface Check {
        void run(Subject subject) throws InterruptedException;
    }
}
