/** Server configuration: sp_configure, RECONFIGURE and sys.configurations. */
@NullMarked
package org.ekmsim.engine.configuration;

import org.jspecify.annotations.NullMarked;
