/**
 * Databases: what an instance remembers of them, what their memory holds while open, and how both stand on their
 * files' pages.
 */
@NullMarked
package org.ekmsim.engine.database;

import org.jspecify.annotations.NullMarked;
