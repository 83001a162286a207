/** What a server checks of a whole batch while it parses: variables, loops and where an expression may stand. */
@NullMarked
package org.ekmsim.tsql.check;

import org.jspecify.annotations.NullMarked;
