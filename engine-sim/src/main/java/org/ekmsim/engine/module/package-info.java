/** Stored procedures that scripts create: their definitions in a database, their views, and calling them. */
@NullMarked
package org.ekmsim.engine.module;

import org.jspecify.annotations.NullMarked;
