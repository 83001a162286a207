/** BACKUP and RESTORE of databases and logs. */
@NullMarked
package org.ekmsim.tsql.backup;

import org.jspecify.annotations.NullMarked;
