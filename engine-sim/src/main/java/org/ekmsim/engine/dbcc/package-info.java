/** DBCC commands beside those for trace flags: known by name, so that an unknown one can be told apart. */
@NullMarked
package org.ekmsim.engine.dbcc;

import org.jspecify.annotations.NullMarked;
