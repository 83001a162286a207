/** User tables with their columns, constraints, indexes and statistics, and the statements that change their rows. */
@NullMarked
package org.ekmsim.tsql.table;

import org.jspecify.annotations.NullMarked;
