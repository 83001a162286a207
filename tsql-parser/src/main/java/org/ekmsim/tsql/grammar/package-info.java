/**
 * The parser generated from Calcite's template and the productions in {@code src/main/codegen/includes}, with the
 * actions those productions call and the reader that turns a batch into statements and errors.
 */
@NullMarked
package org.ekmsim.tsql.grammar;

import org.jspecify.annotations.NullMarked;
