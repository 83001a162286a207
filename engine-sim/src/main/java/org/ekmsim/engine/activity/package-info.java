/** Who is connected and what they do: the views of sessions and requests, sp_who, KILL, SHUTDOWN and the error log. */
@NullMarked
package org.ekmsim.engine.activity;

import org.jspecify.annotations.NullMarked;
