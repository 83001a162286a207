/** Cursors: their declaration, positions, and the statements that open, read and close them. */
@NullMarked
package org.ekmsim.tsql.cursor;

import org.jspecify.annotations.NullMarked;
