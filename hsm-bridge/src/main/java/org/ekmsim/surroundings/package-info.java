/**
 * Ports and immutable records of everything around an instance: clock, hosts with their registry and installed
 * libraries, Microsoft Entra directory, network conditions, event log, injected faults, and the record of provider
 * calls and vault requests.
 */
@NullMarked
package org.ekmsim.surroundings;

import org.jspecify.annotations.NullMarked;
