/**
 * Backup and restore of whole databases in files, and the history of both. The pages of an encrypted database stay encrypted in the
 * backup, and a restore asks for the protector first. A log is not modelled: backups of it, differential backups and positions in it
 * are refused or NULL. Of a URL only the authentication is modelled.
 */
@NullMarked
package org.ekmsim.engine.backup;

import org.jspecify.annotations.NullMarked;
