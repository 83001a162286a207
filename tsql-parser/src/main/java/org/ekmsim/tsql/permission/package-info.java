/** Who may do what: GRANT, DENY, REVOKE and ALTER AUTHORIZATION. */
@NullMarked
package org.ekmsim.tsql.permission;

import org.jspecify.annotations.NullMarked;
