/** Transactions: their beginning and end, savepoints, and the isolation level. */
@NullMarked
package org.ekmsim.tsql.transaction;

import org.jspecify.annotations.NullMarked;
