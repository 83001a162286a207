package org.ekmsim.engine.instance;

/** How a database encryption scan passes. */
public enum ScanPace {
    /** The scan is over when SET ENCRYPTION returns, as walk-throughs show the final state. */
    INSTANT,
    /** The scan takes virtual time by the size of the database. */
    CLOCK
}
