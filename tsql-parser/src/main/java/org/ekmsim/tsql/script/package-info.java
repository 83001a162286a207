/** The client layer over a script file, as sqlcmd reads it: GO, variables, commands and directives. */
@NullMarked
package org.ekmsim.tsql.script;

import org.jspecify.annotations.NullMarked;
