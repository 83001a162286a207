/**
 * Azure Key Vault and Managed HSM as a client sees them: vaults, keys and their versions, permissions, and the
 * requests that read keys and wrap and unwrap with them. Private keys are in tokens, never here.
 */
@NullMarked
package org.ekmsim.vault;

import org.jspecify.annotations.NullMarked;
