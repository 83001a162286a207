/** T-SQL as a programming language: variables, control of flow, PRINT, error handling and dynamic SQL. */
@NullMarked
package org.ekmsim.engine.procedural;

import org.jspecify.annotations.NullMarked;
