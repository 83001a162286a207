package org.ekmsim.surroundings;

import java.util.List;

/** Every caller waits and nothing that is due will ever wake one: the world stands still. It ends the run. */
public final class StalledException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Reports a stall.
     *
     * @param waits one text for each waiting caller: what it waits for
     */
    public StalledException(List<String> waits) {
        super("Nothing can go on: every session waits, for " + String.join("; ", waits) + ".");
    }
}
