/**
 * World files: the YAML text that describes hosts, instances, Microsoft Entra applications, vaults, network, faults and clock, read
 * into an immutable {@link org.ekmsim.world.file.WorldDefinition} with every problem located by line and column.
 */
@NullMarked
package org.ekmsim.world.file;

import org.jspecify.annotations.NullMarked;
