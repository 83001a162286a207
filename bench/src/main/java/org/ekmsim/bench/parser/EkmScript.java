package org.ekmsim.bench.parser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ekmsim.tsql.script.ScriptItem;
import org.ekmsim.tsql.script.ScriptReader;

/** The script every parser reads: statements as scripts around EKM and TDE use them. */
final class EkmScript {

    private static final String RESOURCE = "/org/ekmsim/bench/ekm-script.sql";

    private EkmScript() {}

    /** The statements, in order; GO separates them in the file. */
    static List<String> statements() {
        try (InputStream in = EkmScript.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("Not on the class path: " + RESOURCE);
            }
            String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new ScriptReader()
                    .read(script).stream()
                            .map(item -> ((ScriptItem.Batch) item).text().strip())
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Statements as one batch. */
    static String batch(List<String> statements) {
        return String.join(";\n", statements) + ";\n";
    }
}
