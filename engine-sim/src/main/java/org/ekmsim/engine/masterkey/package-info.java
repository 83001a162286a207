/** The service master key of an instance and the master keys of its databases. */
@NullMarked
package org.ekmsim.engine.masterkey;

import org.jspecify.annotations.NullMarked;
