/**
 * A provider of the kind of HashiCorp Vault's: AppRoles open sessions, keys are made in the vault and only used from SQL Server. Its codes
 * 2050 to 2053 mean something else than the same numbers of other providers.
 */
@NullMarked
package org.ekmsim.provider.hashicorp;

import org.jspecify.annotations.NullMarked;
