package org.ekmsim.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * The command run inside the test's process.
 *
 * @param exitCode its exit code
 * @param out what it printed on the output stream
 * @param err what it printed on the error stream
 */
record CommandRun(int exitCode, String out, String err) {

    /** Runs the command in a folder. */
    static CommandRun in(Path directory, String... arguments) {
        return in(directory, Map.of(), arguments);
    }

    /** Runs the command in a folder with these environment variables. */
    static CommandRun in(Path directory, Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console =
                new Console(stream(out), stream(err), false, directory, directory.resolve("temporary"), environment);
        int exitCode = new Ekmsim(console).run(arguments);
        console.out().flush();
        console.err().flush();
        return new CommandRun(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, false, StandardCharsets.UTF_8);
    }
}
