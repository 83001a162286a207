package org.ekmsim.tsql.script;

/** What a client does next while it works through a script; lines count from 1 in the file. */
public sealed interface ScriptItem {

    /** The line of the script this item starts on. */
    int line();

    /**
     * Text to send to the server. Line numbers in messages count from {@code firstLine}.
     *
     * @param text the batch without its GO; client commands in it have become empty lines, directives are comments
     * @param firstLine the line after the previous GO
     * @param repeat how often to send it: the number of {@code GO n}
     */
    record Batch(String text, int firstLine, int repeat) implements ScriptItem {

        @Override
        public int line() {
            return firstLine;
        }
    }

    /**
     * An instruction to the simulator, a comment for a real server. As sqlcmd does with its commands, it is carried out
     * when read: before the batch whose text it stands in, after the batch whose GO came before it.
     *
     * @param text what follows {@code --@ekmsim}, trimmed
     * @param line its line
     */
    record Directive(String text, int line) implements ScriptItem {}

    /**
     * {@code :on error exit} or {@code :on error ignore}.
     *
     * @param exit whether the script ends at the next error
     * @param line its line
     */
    record OnError(boolean exit, int line) implements ScriptItem {}

    /**
     * {@code :quit} or {@code :exit}: the script ends here; a batch not yet sent is dropped, except by {@code exit()}.
     *
     * @param line its line
     */
    record Quit(int line) implements ScriptItem {}

    /**
     * Something the client cannot carry out: the script ends here.
     *
     * @param message one sentence for the user
     * @param line its line
     */
    record ScriptProblem(String message, int line) implements ScriptItem {}
}
