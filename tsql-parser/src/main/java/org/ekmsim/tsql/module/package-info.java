/** Procedures, functions, triggers and views: their definitions with parameters, options and bodies. */
@NullMarked
package org.ekmsim.tsql.module;

import org.jspecify.annotations.NullMarked;
