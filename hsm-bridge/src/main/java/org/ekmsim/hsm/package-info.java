/**
 * The hardware security modules of a world: who may log in with which PIN, which keys each user has there, and the condition the
 * device is in. The keys themselves are in tokens; what is asked of a token meets the condition of its device first.
 */
@NullMarked
package org.ekmsim.hsm;

import org.jspecify.annotations.NullMarked;
