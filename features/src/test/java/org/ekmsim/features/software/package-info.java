/** The run whose keys live in the embedded software token. */
@NullMarked
package org.ekmsim.features.software;

import org.jspecify.annotations.NullMarked;
