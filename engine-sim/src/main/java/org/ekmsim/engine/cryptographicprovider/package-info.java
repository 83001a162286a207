/** Cryptographic providers: registration, loading, sessions and calls of the seventeen entry points. */
@NullMarked
package org.ekmsim.engine.cryptographicprovider;

import org.jspecify.annotations.NullMarked;
