package org.ekmsim.provider;

import java.util.Optional;
import org.ekmsim.surroundings.Cancellation;
import org.jspecify.annotations.Nullable;

/**
 * The slot in which a provider keeps what identifies a session. It belongs to one caller, so a provider may also leave
 * a note in it saying which token did cryptographic work; the recorder of calls takes the note.
 */
public final class SessionHandle {

    private volatile long value;
    private volatile @Nullable String token;
    private volatile Cancellation cancellation = Cancellation.never();

    /** An empty slot. */
    public static SessionHandle empty() {
        return new SessionHandle();
    }

    /** The provider's value; 0 when no session is open. */
    public long value() {
        return value;
    }

    /** The provider's side: stores its value. */
    public void set(long handle) {
        value = handle;
    }

    /** The caller's side: says how the call that follows can be interrupted. */
    public void interruptibleBy(Cancellation callers) {
        cancellation = callers;
    }

    /** The provider's side: ends the waits of the present call early. */
    public Cancellation cancellation() {
        return cancellation;
    }

    /** The provider's side: notes the token that did the work of this call, as {@code library: label}. */
    public void noteToken(String worker) {
        token = worker;
    }

    /** Takes the note away. */
    public Optional<String> takeToken() {
        String noted = token;
        token = null;
        return Optional.ofNullable(noted);
    }

    @Override
    public String toString() {
        return "SessionHandle[" + Long.toHexString(value) + "]";
    }
}
