/** CREATE, ALTER and DROP CREDENTIAL. */
@NullMarked
package org.ekmsim.tsql.credential;

import org.jspecify.annotations.NullMarked;
