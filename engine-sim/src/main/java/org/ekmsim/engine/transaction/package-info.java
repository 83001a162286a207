/** Transactions of sessions: what they have changed and not committed, which databases they own, and their savepoints. */
@NullMarked
package org.ekmsim.engine.transaction;

import org.jspecify.annotations.NullMarked;
