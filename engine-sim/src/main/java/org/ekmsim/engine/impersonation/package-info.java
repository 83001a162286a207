/** EXECUTE AS and REVERT: acting as another login or user. */
@NullMarked
package org.ekmsim.engine.impersonation;

import org.jspecify.annotations.NullMarked;
