package org.ekmsim.world.script;

/** A script whose client side is wrong: a command or directive that does not exist, or a variable that has no value. */
public final class ScriptException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ScriptPosition position;

    /**
     * @param position where
     * @param problem what is wrong and what would be right
     */
    public ScriptException(ScriptPosition position, String problem) {
        super(position + ": " + problem, null, false, false);
        this.position = position;
    }

    public ScriptPosition position() {
        return position;
    }
}
