package org.ekmsim.surroundings;

/** The right of one caller to be interrupted: attention, KILL, timeout or end of the session. */
public interface Cancellation {

    /** True once the caller has been asked to stop; never becomes false again. */
    boolean requested();

    /**
     * Runs the action when cancellation is requested, at once if it already was. The action may run on any thread.
     *
     * @return closes the registration; the action does not run afterwards
     */
    Registration onRequest(Runnable action);

    /** Throws when cancellation has been requested. */
    default void check() {
        if (requested()) {
            throw new CancelledException("The caller was cancelled.");
        }
    }

    /** A caller that nobody can interrupt. */
    static Cancellation never() {
        return new Cancellation() {
            @Override
            public boolean requested() {
                return false;
            }

            @Override
            public Registration onRequest(Runnable action) {
                return () -> {};
            }
        };
    }

    /** A registered action; closing it forgets the action. */
    interface Registration extends AutoCloseable {
        @Override
        void close();
    }
}
