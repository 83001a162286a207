/**
 * The message catalogue: every error and information text as data, and the exception and record that carry one of them to the
 * client. No other package writes message text.
 */
@NullMarked
package org.ekmsim.engine.message;

import org.jspecify.annotations.NullMarked;
