/** Running as somebody else: EXECUTE AS, REVERT and SETUSER. */
@NullMarked
package org.ekmsim.tsql.impersonation;

import org.jspecify.annotations.NullMarked;
