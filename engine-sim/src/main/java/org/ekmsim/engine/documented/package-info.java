/** Facts of the documentation that are kept as texts beside the classes that give them a meaning. */
@NullMarked
package org.ekmsim.engine.documented;

import org.jspecify.annotations.NullMarked;
