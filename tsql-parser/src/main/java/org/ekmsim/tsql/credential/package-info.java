/** CREATE, ALTER and DROP CREDENTIAL, of the server and scoped to a database. */
@NullMarked
package org.ekmsim.tsql.credential;

import org.jspecify.annotations.NullMarked;
