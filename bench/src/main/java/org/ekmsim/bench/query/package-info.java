/** What statements cost: catalogue queries, joins over many rows, long scripts, and worlds forked for each test. */
@NullMarked
package org.ekmsim.bench.query;

import org.jspecify.annotations.NullMarked;
