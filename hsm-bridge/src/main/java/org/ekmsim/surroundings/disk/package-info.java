/** The disk of a simulated host: an immutable value whose versions share every page they have in common. */
@NullMarked
package org.ekmsim.surroundings.disk;

import org.jspecify.annotations.NullMarked;
