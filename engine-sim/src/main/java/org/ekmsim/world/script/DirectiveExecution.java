package org.ekmsim.world.script;

import java.util.List;

/** Carries out the directives of a script. */
@FunctionalInterface
public interface DirectiveExecution {

    /**
     * Carries one directive out.
     *
     * @param text what stands after {@code --@ekmsim}
     * @param position where it stands
     * @return what the directive shows, line by line
     * @throws ScriptException when there is no such directive, or what it names does not exist
     */
    List<String> execute(String text, ScriptPosition position);
}
