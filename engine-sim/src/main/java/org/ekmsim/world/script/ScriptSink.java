package org.ekmsim.world.script;

import java.util.List;
import org.ekmsim.engine.session.ResponseSink;
import org.ekmsim.tsql.script.ScriptItem;

/** Receives what a script's batches answer, and where in the script that is. */
public interface ScriptSink extends ResponseSink {

    /**
     * A batch is about to run; a batch with {@code GO n} starts n times.
     *
     * @param file the script's name as given
     * @param batch the batch
     */
    void batchStarts(String file, ScriptItem.Batch batch);

    /** The batch begun last has ended, whether well or not. */
    void batchEnded();

    /**
     * A directive was carried out.
     *
     * @param file the script's name as given
     * @param directive the directive
     * @param output what it shows, line by line; empty for those that only change something
     */
    void directiveDone(String file, ScriptItem.Directive directive, List<String> output);

    /** The client itself prints something: the answer to {@code :list} and its kin, or that it connected. */
    default void clientText(List<String> lines) {
        // A sink that keeps what the server says has no use for it.
    }

    /**
     * The client's output goes elsewhere.
     *
     * @return whether this sink has such streams; where it has none the script is refused by the command's name
     */
    default boolean redirect(ScriptItem.Redirect redirect) {
        return false;
    }
}
