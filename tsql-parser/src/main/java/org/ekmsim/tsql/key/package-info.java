/** Asymmetric and symmetric keys: made, changed, opened, closed, copied to files and dropped. */
@NullMarked
package org.ekmsim.tsql.key;

import org.jspecify.annotations.NullMarked;
