/** Tests of the command. */
@NullMarked
package org.ekmsim.cli;

import org.jspecify.annotations.NullMarked;
