package org.ekmsim.cli;

/** The exit codes of the command. */
final class ExitCode {

    /** Done; with {@code run} and without {@code -b} also after SQL errors, as sqlcmd. */
    static final int OK = 0;

    /** An SQL error ended the script ({@code -b} or {@code :on error exit}), or {@code parse} found errors. */
    static final int SQL_ERROR = 1;

    /** The command line, a world file, a script file or the token library is not usable. */
    static final int USAGE = 2;

    /** The script uses something SQL Server has and this simulator does not model. */
    static final int UNMODELLED = 3;

    /** A defect of ekmsim; the code of sysexits.h for internal software errors. */
    static final int INTERNAL = 70;

    private ExitCode() {}
}
