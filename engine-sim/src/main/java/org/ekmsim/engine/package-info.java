/**
 * The simulated SQL Server instance. Each package below is a slice of one noun: its state, the handlers of its statements and its
 * catalogue views, side by side.
 */
@NullMarked
package org.ekmsim.engine;

import org.jspecify.annotations.NullMarked;
