/** Benchmarks: the one command that runs them all and writes {@code RESULTS.md}. */
@NullMarked
package org.ekmsim.bench;

import org.jspecify.annotations.NullMarked;
