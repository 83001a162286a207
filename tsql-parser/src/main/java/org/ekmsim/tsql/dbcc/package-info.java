/** DBCC commands: those for trace flags, and all others by name. */
@NullMarked
package org.ekmsim.tsql.dbcc;

import org.jspecify.annotations.NullMarked;
