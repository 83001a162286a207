package org.ekmsim.provider;

/** An id that an enumeration reads and replaces; 0 begins. */
public final class CpId {

    private int value;

    /** Begins an enumeration. */
    public static CpId start() {
        return new CpId();
    }

    /** The id reached. */
    public int value() {
        return value;
    }

    /** The provider's side: moves on. */
    public void set(int next) {
        value = next;
    }
}
