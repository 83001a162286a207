package org.ekmsim.engine.session;

/**
 * A change of the session's environment.
 *
 * @param kind what changed
 * @param oldValue value before
 * @param newValue value now
 */
public record EnvironmentChange(Kind kind, String oldValue, String newValue) {

    /** The properties whose change a client is told. */
    public enum Kind {
        DATABASE
    }
}
