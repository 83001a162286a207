package org.ekmsim.junit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A world or script found by its name: shipped with ekmsim, on the class path, or in the file system.
 *
 * @param name the name as given
 * @param text the content
 */
record NamedText(String name, String text) {

    private static final String SHIPPED = "org/ekmsim/fixtures/";

    static NamedText world(String name, ClassLoader loader) {
        return find("world", name, SHIPPED + "worlds/" + name + ".yaml", loader);
    }

    static NamedText script(String name, ClassLoader loader) {
        return find("script", name, SHIPPED + "scripts/" + name + ".sql", loader);
    }

    private static NamedText find(String kind, String name, String shipped, ClassLoader loader) {
        try {
            for (String resource : new String[] {shipped, name}) {
                try (InputStream stream = loader.getResourceAsStream(resource)) {
                    if (stream != null) {
                        return new NamedText(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
                    }
                }
            }
            Path file = Path.of(name);
            if (Files.isRegularFile(file)) {
                return new NamedText(name, Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The " + kind + " " + name + " cannot be read", e);
        }
        throw new IllegalArgumentException("There is no " + kind + " '" + name
                + "': it is none that ships with ekmsim, no resource on the class path and no file.");
    }
}
