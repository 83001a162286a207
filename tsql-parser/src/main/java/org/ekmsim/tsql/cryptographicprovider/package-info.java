/** CREATE, ALTER and DROP CRYPTOGRAPHIC PROVIDER: the registration of EKM libraries. */
@NullMarked
package org.ekmsim.tsql.cryptographicprovider;

import org.jspecify.annotations.NullMarked;
