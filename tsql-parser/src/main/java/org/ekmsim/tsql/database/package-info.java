/** CREATE, ALTER and DROP DATABASE, database encryption keys and USE. */
@NullMarked
package org.ekmsim.tsql.database;

import org.jspecify.annotations.NullMarked;
