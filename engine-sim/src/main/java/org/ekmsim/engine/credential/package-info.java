/** Credentials and their mapping to logins. */
@NullMarked
package org.ekmsim.engine.credential;

import org.jspecify.annotations.NullMarked;
