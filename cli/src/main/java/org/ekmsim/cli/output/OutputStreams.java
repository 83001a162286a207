package org.ekmsim.cli.output;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ekmsim.tsql.script.ScriptItem.Redirect;

/** Where a run's text goes: the process's own streams until {@code :out} and {@code :error} send it elsewhere. */
public final class OutputStreams implements AutoCloseable {

    private final PrintStream standardOut;
    private final PrintStream standardError;
    private final Path directory;
    private final List<PrintStream> files = new ArrayList<>();
    private PrintStream out;
    private PrintStream err;

    /**
     * @param out the output stream of the process
     * @param err its error stream
     * @param directory relative names of files are relative to it
     */
    public OutputStreams(PrintStream out, PrintStream err, Path directory) {
        this.standardOut = out;
        this.standardError = err;
        this.directory = directory;
        this.out = out;
        this.err = err;
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    /** Sends a stream elsewhere; when the file cannot be written it stays where it was, and the error stream says so. */
    void redirect(Redirect redirect) {
        out.flush();
        err.flush();
        boolean isOut = redirect.stream() == Redirect.Stream.OUT;
        PrintStream target = target(redirect.target(), isOut ? out : err);
        if (isOut) {
            out = target;
        } else {
            err = target;
        }
    }

    private PrintStream target(String name, PrintStream otherwise) {
        if (name.equalsIgnoreCase("STDOUT")) {
            return standardOut;
        }
        if (name.equalsIgnoreCase("STDERR")) {
            return standardError;
        }
        try {
            PrintStream file =
                    new PrintStream(Files.newOutputStream(directory.resolve(name)), false, StandardCharsets.UTF_8);
            files.add(file);
            return file;
        } catch (IOException e) {
            err.print("Error occurred while opening or operating on file " + name + " (Reason: " + e.getMessage()
                    + ").\n");
            return otherwise;
        }
    }

    /** Writes out what is waiting and closes the files. */
    @Override
    public void close() {
        out.flush();
        err.flush();
        files.forEach(PrintStream::close);
    }
}
