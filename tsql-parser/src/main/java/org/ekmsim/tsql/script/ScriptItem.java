package org.ekmsim.tsql.script;

import java.util.List;
import org.jspecify.annotations.Nullable;

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
     * {@code :exit(query)}: the batch runs with the query at its end, and the last row's first value is the exit code.
     *
     * @param batch what was not yet sent, the query its last statement
     * @param line the command's line
     */
    record ExitWithQuery(Batch batch, int line) implements ScriptItem {}

    /**
     * {@code :out} or {@code :error}: the client's output goes elsewhere from here on.
     *
     * @param stream what is redirected
     * @param target {@code STDOUT} or {@code STDERR} in any case, or the name of a file to overwrite
     * @param line its line
     */
    record Redirect(Stream stream, String target, int line) implements ScriptItem {

        /** What a client prints. */
        public enum Stream {
            /** Results and messages. */
            OUT,
            /** What goes to the error stream. */
            ERROR
        }
    }

    /**
     * {@code :connect}: the connection is closed and the next batch runs on another server.
     *
     * @param server as written: {@code HOST} or {@code HOST\INSTANCE}
     * @param user the login named by {@code -U}; null connects as the script's own
     * @param line its line
     */
    record Connect(String server, @Nullable String user, int line) implements ScriptItem {}

    /**
     * {@code :serverlist}: the client prints the servers it can see.
     *
     * @param line its line
     */
    record ServerList(int line) implements ScriptItem {}

    /**
     * {@code :list}, {@code :listvar}, {@code :help}: text of the client's own.
     *
     * @param lines what it prints
     * @param line its line
     */
    record ClientText(List<String> lines, int line) implements ScriptItem {

        public ClientText {
            lines = List.copyOf(lines);
        }
    }

    /**
     * An item that begins in a file read by {@code :r}; its line is of that file.
     *
     * @param file the name as written
     * @param item the item
     */
    record Included(String file, ScriptItem item) implements ScriptItem {

        @Override
        public int line() {
            return item.line();
        }
    }

    /**
     * A command sqlcmd has and this client does not model: the script ends here, refused by its name.
     *
     * @param command for example {@code :ed}
     * @param line its line
     */
    record UnmodelledCommand(String command, int line) implements ScriptItem {}

    /**
     * Something the client cannot carry out: the script ends here.
     *
     * @param message one sentence for the user
     * @param line its line
     */
    record ScriptProblem(String message, int line) implements ScriptItem {}
}
