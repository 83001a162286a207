package org.ekmsim.provider.conformance;

/** A provider answered what the contract does not allow. */
final class Violation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Violation(String seen) {
        super(seen);
    }

    static void unless(boolean holds, String seen) {
        if (!holds) {
            throw new Violation(seen);
        }
    }

    static void unlessCode(int expected, int code, String call) {
        unless(code == expected, call + " answers " + code + " where " + expected + " is expected");
    }

    /** The call must not succeed; which code it ends with is the provider's choice, but no demand for more memory. */
    static void unlessRefused(int code, String call) {
        unless(code != 0 && code != 2, call + " answers " + code + " where a refusal is expected");
    }
}
