/** The pages of a database file: header, body, checksum, and records packed into chains of pages. */
@NullMarked
package org.ekmsim.engine.database.page;

import org.jspecify.annotations.NullMarked;
