/** The procedural language: variables, EXEC, control of flow, errors and transactions. */
@NullMarked
package org.ekmsim.tsql.procedural;

import org.jspecify.annotations.NullMarked;
