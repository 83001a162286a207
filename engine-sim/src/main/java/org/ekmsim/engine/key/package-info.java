/** Asymmetric keys that live in a cryptographic provider. */
@NullMarked
package org.ekmsim.engine.key;

import org.jspecify.annotations.NullMarked;
