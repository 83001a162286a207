package org.ekmsim.engine.transaction;

/**
 * A place in a transaction that ROLLBACK can go back to.
 *
 * @param name its name, at most 32 characters
 * @param overlay what the transaction had done by then
 */
record Savepoint(String name, Overlay overlay) {}
