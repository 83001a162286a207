/** ADD and DROP SIGNATURE of modules. */
@NullMarked
package org.ekmsim.tsql.signature;

import org.jspecify.annotations.NullMarked;
