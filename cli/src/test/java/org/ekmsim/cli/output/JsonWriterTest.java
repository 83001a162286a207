package org.ekmsim.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** JSON by RFC 8259. YAML 1.2 contains JSON, so a YAML reader judges the output. */
class JsonWriterTest {

    @Test
    void indentsObjectsAndArraysAndKeepsRowsOnALine() {
        String written = write(json -> {
            json.beginObject().member("name", "x").name("list").beginArray();
            json.beginLine().value(1).value((String) null).value(true).end();
            json.beginObject().end();
            json.end().name("none").beginArray().end().end();
        });

        assertThat(written).isEqualTo("""
                {
                  "name": "x",
                  "list": [
                    [1, null, true],
                    {}
                  ],
                  "none": []
                }
                """);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"a\"b, `\"a\\\"b\"`", "C:\\x, `\"C:\\\\x\"`", "Zürich, `\"Zürich\"`", "😀, `\"\\ud83d\\ude00\"`"})
    void escapesText(String text, String quoted) {
        assertThat(write(json -> json.beginLine().value(text).end())).isEqualTo("[" + quoted + "]\n");
    }

    @Test
    void escapesControlCharacters() {
        assertThat(write(json -> json.beginLine().value("a\n\r\t\u0001").end())).isEqualTo("[\"a\\n\\r\\t\\u0001\"]\n");
    }

    @Property(tries = 300)
    void everyTextComesBack(@ForAll String text) {
        String written = write(json -> json.beginObject().member("text", text).end());

        assertThat(new Load(LoadSettings.builder().build()).loadFromString(written))
                .isEqualTo(Map.of("text", text));
    }

    private static String write(Consumer<JsonWriter> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        content.accept(new JsonWriter(out));
        out.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
