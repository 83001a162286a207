/** CREATE, ALTER, BACKUP and DROP CERTIFICATE. */
@NullMarked
package org.ekmsim.tsql.certificate;

import org.jspecify.annotations.NullMarked;
