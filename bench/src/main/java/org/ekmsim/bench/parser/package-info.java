/** How fast T-SQL is read, beside other SQL parsers on the same statements. */
@NullMarked
package org.ekmsim.bench.parser;

import org.jspecify.annotations.NullMarked;
