/**
 * A provider that misbehaves as its settings say: misses exports, was built for another interface, fails, crashes, hangs or lies. What it
 * does not do wrong it does as the provider of a module does, with real keys.
 */
@NullMarked
package org.ekmsim.provider.fault;

import org.jspecify.annotations.NullMarked;
