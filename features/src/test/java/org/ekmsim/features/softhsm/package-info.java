/** The run whose keys live in SoftHSM, behind PKCS#11. */
@NullMarked
package org.ekmsim.features.softhsm;

import org.jspecify.annotations.NullMarked;
