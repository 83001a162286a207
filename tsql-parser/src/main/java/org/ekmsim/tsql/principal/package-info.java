/** Users, roles and application roles: made, changed and dropped. */
@NullMarked
package org.ekmsim.tsql.principal;

import org.jspecify.annotations.NullMarked;
