/** The step library: what scenarios can do (actions) and what they can say about it (assertions). */
@NullMarked
package org.ekmsim.features.step;

import org.jspecify.annotations.NullMarked;
