/** CREATE, ALTER and DROP LOGIN, with the mapping of credentials to logins. */
@NullMarked
package org.ekmsim.tsql.login;

import org.jspecify.annotations.NullMarked;
