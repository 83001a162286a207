package org.ekmsim.world.file;

import java.util.List;
import java.util.stream.Collectors;

/** A world file cannot be used; carries every problem found in it. The message has one line for each. */
public final class WorldFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** @param problems what is wrong, in order of position; at least one */
    public WorldFileException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, in order of position. */
    public List<Problem> problems() {
        return problems;
    }
}
