/**
 * The provider of a vendor of hardware security modules: users with PINs, keys of their own made and kept in the module, key pairs and
 * secret keys. Its codes are those of the sample provider, and above them return values of PKCS #11.
 */
@NullMarked
package org.ekmsim.provider.pkcs11;

import org.jspecify.annotations.NullMarked;
