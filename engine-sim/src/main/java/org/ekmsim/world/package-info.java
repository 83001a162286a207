/**
 * The world: one immutable {@link org.ekmsim.world.WorldState} behind a compare-and-set, the clock that owns all time, and the running
 * instances over it.
 */
@NullMarked
package org.ekmsim.world;

import org.jspecify.annotations.NullMarked;
