package org.ekmsim.engine.message;

/**
 * The script used a construct that SQL Server has and this simulator does not model. It ends the run: T-SQL cannot catch it.
 */
public final class UnmodelledException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String construct;
    private final int line;

    /**
     * @param construct the construct's name in T-SQL's words, for example {@code BACKUP DATABASE}
     * @param line 1-based line within the batch
     */
    public UnmodelledException(String construct, int line) {
        super(construct + " is not modelled (line " + line + " of the batch)", null, false, false);
        this.construct = construct;
        this.line = line;
    }

    public String construct() {
        return construct;
    }

    public int line() {
        return line;
    }
}
