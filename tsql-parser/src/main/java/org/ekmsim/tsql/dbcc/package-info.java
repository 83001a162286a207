/** DBCC commands for trace flags. */
@NullMarked
package org.ekmsim.tsql.dbcc;

import org.jspecify.annotations.NullMarked;
