/**
 * The {@code ekmsim} command: options in sqlcmd's manner, worlds and scripts from files, and exit codes. It holds no
 * rule of SQL Server's; those are the engine's.
 */
@NullMarked
package org.ekmsim.cli;

import org.jspecify.annotations.NullMarked;
