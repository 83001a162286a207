/** The SQL Server error log. */
@NullMarked
package org.ekmsim.engine.log;

import org.jspecify.annotations.NullMarked;
