/** Server configuration statements. */
@NullMarked
package org.ekmsim.tsql.configuration;

import org.jspecify.annotations.NullMarked;
