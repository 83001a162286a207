package org.ekmsim.tsql.cursor;

/** A word of the extended syntax of DECLARE CURSOR (Transact-SQL); the names are the words. */
public enum CursorOption {
    LOCAL,
    GLOBAL,
    FORWARD_ONLY,
    SCROLL,
    STATIC,
    KEYSET,
    DYNAMIC,
    FAST_FORWARD,
    READ_ONLY,
    SCROLL_LOCKS,
    OPTIMISTIC,
    TYPE_WARNING
}
