/** Names of objects: case-insensitive look-up, as the default collation compares them. */
@NullMarked
package org.ekmsim.engine.name;

import org.jspecify.annotations.NullMarked;
