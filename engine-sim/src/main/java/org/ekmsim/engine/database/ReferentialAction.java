package org.ekmsim.engine.database;

/** What becomes of rows that refer to a row that is deleted: {@code delete_referential_action} of sys.foreign_keys. */
public enum ReferentialAction {
    /** The delete is refused. */
    NO_ACTION,
    /** They are deleted too. */
    CASCADE
}
