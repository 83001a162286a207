/** The instance: its flavour, its immutable state and the process that runs it. */
@NullMarked
package org.ekmsim.engine.instance;

import org.jspecify.annotations.NullMarked;
