/**
 * The SQL Server Connector for Microsoft Azure Key Vault, in its generations: how it reads credentials, names and
 * identifies keys, where it remembers them, what it asks of the vault and which codes it answers.
 */
@NullMarked
package org.ekmsim.provider.akv;

import org.jspecify.annotations.NullMarked;
