/** The service master key and the master keys of databases: made, changed, opened, closed and copied to files. */
@NullMarked
package org.ekmsim.tsql.masterkey;

import org.jspecify.annotations.NullMarked;
