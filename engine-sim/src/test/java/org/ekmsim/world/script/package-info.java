/** Tests of running scripts. */
@NullMarked
package org.ekmsim.world.script;

import org.jspecify.annotations.NullMarked;
