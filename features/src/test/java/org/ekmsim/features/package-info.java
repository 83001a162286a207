/**
 * The documented behaviour as features, and what carries them out: the scene of a scenario, its clients and their answers. Steps are in
 * {@code step}; {@code software} and {@code softhsm} each say where the keys of a run live.
 */
@NullMarked
package org.ekmsim.features;

import org.jspecify.annotations.NullMarked;
