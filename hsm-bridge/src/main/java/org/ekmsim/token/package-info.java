/**
 * Keys inside a PKCS#11 token, or inside the embedded software token where the machine has none, behind one contract.
 *
 * <p>{@link org.ekmsim.token.TokenProvisioning} picks the implementation, {@link org.ekmsim.token.Tokens} opens tokens by
 * label, {@link org.ekmsim.token.Token} makes keys and works with them. Private keys never leave a token.
 */
@NullMarked
package org.ekmsim.token;

import org.jspecify.annotations.NullMarked;
