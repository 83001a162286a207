package org.ekmsim.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The entry point of the {@code ekmsim} command. */
public final class Main {

    private Main() {}

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        Console console = new Console(
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                Boolean.getBoolean("ekmsim.terminal"),
                Path.of("").toAbsolutePath(),
                Path.of(System.getProperty("java.io.tmpdir"), "ekmsim-" + System.getProperty("user.name")),
                System.getenv());
        int exitCode = new Ekmsim(console).run(arguments);
        console.out().flush();
        console.err().flush();
        System.exit(exitCode);
    }

    /** UTF-8 and no flush at line ends, whatever the platform: the same bytes everywhere. */
    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16), false, StandardCharsets.UTF_8);
    }
}
