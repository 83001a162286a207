/** T-SQL's data types, as result columns, table columns, variables and expressions carry them. */
@NullMarked
package org.ekmsim.engine.type;

import org.jspecify.annotations.NullMarked;
