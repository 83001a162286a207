/** Cursors: rows of a query that a script walks through one by one. */
@NullMarked
package org.ekmsim.engine.cursor;

import org.jspecify.annotations.NullMarked;
