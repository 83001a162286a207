/** Queries: SELECT with its table sources, set operations and ordering. */
@NullMarked
package org.ekmsim.tsql.query;

import org.jspecify.annotations.NullMarked;
