/** Asymmetric and symmetric keys: those of a cryptographic provider, and those of a database's own with what encrypts them. */
@NullMarked
package org.ekmsim.engine.key;

import org.jspecify.annotations.NullMarked;
