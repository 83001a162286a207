package org.ekmsim.engine.session;

/** What a client can ask of a session. */
public sealed interface Request {

    /**
     * A batch of T-SQL, without {@code GO}.
     *
     * @param text the batch; messages count lines from its first line
     */
    record Batch(String text) implements Request {}

    /** Back to the state of a new connection: the login's default database, default options, no variables, no session trace flags, no cryptographic sessions. */
    record Reset() implements Request {}
}
