package org.ekmsim.hsm;

import java.util.Locale;

/** What state a module is in. */
public enum HsmCondition {
    /** It works. */
    READY,
    /** Every operation ends with an error of the device. */
    FAILING,
    /** It is not plugged in, or its network does not reach it. */
    REMOVED;

    /** The word of world files. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
