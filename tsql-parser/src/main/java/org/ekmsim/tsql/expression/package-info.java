/** Scalar expressions and search conditions of T-SQL, in the precedence the server uses. */
@NullMarked
package org.ekmsim.tsql.expression;

import org.jspecify.annotations.NullMarked;
