/** Server principals: logins, fixed server roles and what they permit. */
@NullMarked
package org.ekmsim.engine.principal;

import org.jspecify.annotations.NullMarked;
