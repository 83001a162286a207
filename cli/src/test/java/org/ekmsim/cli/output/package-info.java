/** Tests of the output of the command. */
@NullMarked
package org.ekmsim.cli.output;

import org.jspecify.annotations.NullMarked;
