/** Trace flags and the DBCC commands that set and show them. */
@NullMarked
package org.ekmsim.engine.traceflag;

import org.jspecify.annotations.NullMarked;
