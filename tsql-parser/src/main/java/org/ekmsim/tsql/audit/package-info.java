/** Server audits and their specifications. */
@NullMarked
package org.ekmsim.tsql.audit;

import org.jspecify.annotations.NullMarked;
