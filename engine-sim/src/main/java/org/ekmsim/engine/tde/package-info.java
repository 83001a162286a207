/**
 * Transparent data encryption: the database encryption key, the encryption of pages and the scan that runs over a
 * database.
 */
@NullMarked
package org.ekmsim.engine.tde;

import org.jspecify.annotations.NullMarked;
