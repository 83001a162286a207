/** User tables: definition and rows. */
@NullMarked
package org.ekmsim.engine.table;

import org.jspecify.annotations.NullMarked;
