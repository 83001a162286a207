package org.ekmsim.provider.conformance;

/** A rule says nothing about this provider. */
final class NotApplicable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotApplicable(String why) {
        super(why);
    }
}
