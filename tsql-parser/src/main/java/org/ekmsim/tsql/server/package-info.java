/** Statements about the server as a whole: its sessions, its shutdown, its configuration outside sp_configure. */
@NullMarked
package org.ekmsim.tsql.server;

import org.jspecify.annotations.NullMarked;
