/** Backup and restore, as far as the credential of a backup to URL: what is written or read there is not modelled. */
@NullMarked
package org.ekmsim.engine.backup;

import org.jspecify.annotations.NullMarked;
