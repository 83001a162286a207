/** Options as most statements write them: a name, perhaps a value, perhaps options of their own in parentheses. */
@NullMarked
package org.ekmsim.tsql.option;

import org.jspecify.annotations.NullMarked;
