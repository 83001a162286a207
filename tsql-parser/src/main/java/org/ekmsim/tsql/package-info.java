/** T-SQL text to tree: the parser, its options and what it answers for one batch. */
@NullMarked
package org.ekmsim.tsql;

import org.jspecify.annotations.NullMarked;
