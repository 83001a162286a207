/** User tables and their rows: CREATE and DROP TABLE, INSERT, UPDATE, DELETE. */
@NullMarked
package org.ekmsim.tsql.table;

import org.jspecify.annotations.NullMarked;
