/** Permissions: which there are, who holds which on what, and GRANT, DENY and REVOKE. */
@NullMarked
package org.ekmsim.engine.permission;

import org.jspecify.annotations.NullMarked;
