package org.ekmsim.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where the command runs: the streams, the folder and the environment of its process, so that tests can give their own.
 *
 * @param out results
 * @param err hints, notices, trace and what went wrong
 * @param interactive whether {@link #out} is a terminal
 * @param directory relative paths are relative to it
 * @param temporary a folder of this user's for what the run needs only while it lasts
 * @param environment the environment variables
 */
record Console(
        PrintStream out,
        PrintStream err,
        boolean interactive,
        Path directory,
        Path temporary,
        Map<String, String> environment) {

    /** The value of an environment variable that is set and not empty. */
    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }

    /** The file a path on the command line names. */
    Path path(String argument) {
        return directory.resolve(argument);
    }

    /** Prints one line about the run itself; the output before it is on the screen by then. */
    void notice(String text) {
        out.flush();
        err.print("ekmsim: " + text + "\n");
        err.flush();
    }
}
