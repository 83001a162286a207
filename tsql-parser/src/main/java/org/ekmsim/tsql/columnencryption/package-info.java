/** Always Encrypted: column master keys and column encryption keys. */
@NullMarked
package org.ekmsim.tsql.columnencryption;

import org.jspecify.annotations.NullMarked;
