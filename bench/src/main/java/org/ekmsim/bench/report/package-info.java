/** What measurements share: spreads, the machine, processes, tables of text. */
@NullMarked
package org.ekmsim.bench.report;

import org.jspecify.annotations.NullMarked;
