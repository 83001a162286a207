/**
 * Directives: what a script asks of the world around its statements, in comments that start with {@code --@ekmsim}. Disabling a key
 * version, rotating a key, restarting the service or letting time pass are steps of the stories that are not T-SQL.
 */
@NullMarked
package org.ekmsim.world.directive;

import org.jspecify.annotations.NullMarked;
