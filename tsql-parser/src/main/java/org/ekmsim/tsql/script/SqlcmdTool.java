package org.ekmsim.tsql.script;

/** The two tools that are called sqlcmd. */
public enum SqlcmdTool {
    /** The one built on ODBC: {@code EXIT(query)} may go over several lines, QUOTED_IDENTIFIER is off without -I. */
    ODBC,
    /** The one written in Go: every command is one line, QUOTED_IDENTIFIER is always on. */
    GO
}
