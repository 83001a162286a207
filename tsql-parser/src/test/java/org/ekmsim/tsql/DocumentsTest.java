package org.ekmsim.tsql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ekmsim.tsql.script.ScriptItem;
import org.ekmsim.tsql.script.ScriptReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The T-SQL samples of five pages of documentation, a file for each page. All parse, but for those that are wrong on the
 * page: unquoted placeholders, a semicolon in the middle of ALTER LOGIN, a CASE without END, and first lines lost.
 */
class DocumentsTest {

    /** Number, line in the batch and arguments of the first error. */
    private static final Map<String, String> WRONG = Map.ofEntries(
            Map.entry("setup-steps-akv 10", "102 1 <"),
            Map.entry("setup-steps-akv 17", "102 1 <"),
            Map.entry("setup-steps-akv 18", "102 1 ;"),
            Map.entry("setup-steps-akv 19", "102 1 <"),
            Map.entry("setup-steps-akv 20", "102 1 <"),
            Map.entry("setup-steps-akv 21", "102 2 <"),
            Map.entry("setup-steps-akv 22", "102 1 <"),
            Map.entry("setup-steps-akv 23", "102 1 <"),
            Map.entry("connector-maintenance 2", "102 2 TDE_Login2"),
            Map.entry("connector-maintenance 3", "156 1 IDENTITY"),
            Map.entry("connector-maintenance 5", "156 1 FROM"),
            Map.entry("connector-maintenance 6", "156 1 FROM"),
            Map.entry("entra-authentication 6", "156 4 AS"));

    private final TsqlParser parser = new TsqlParser(new ParseOptions(16, true));

    record Document(String name, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Document> documents() {
        return Corpus.files("documents").flatMap(DocumentsTest::samples);
    }

    private static Stream<Document> samples(Path file) {
        String page = file.getFileName().toString().replace(".sql", "");
        String[] samples = String.join("\n", Corpus.lines(file)).split("(?m)^-- sample ");
        return Arrays.stream(samples).filter(sample -> !sample.isBlank()).map(sample -> {
            int end = sample.indexOf('\n');
            return new Document(page + " " + sample.substring(0, end), sample.substring(end + 1));
        });
    }

    @ParameterizedTest
    @MethodSource("documents")
    void parsesUnlessThePageIsWrong(Document document) {
        List<ParsedBatch> batches = new ScriptReader()
                .read(document.text()).stream()
                        .map(ScriptItem.Batch.class::cast)
                        .map(batch -> parser.parse(batch.text()))
                        .toList();
        assertThat(batches).allSatisfy(batch -> assertThat(batch.unmodelled()).isEmpty());
        List<String> first = batches.stream()
                .flatMap(batch -> batch.errors().stream().limit(1))
                .map(error -> error.number() + " " + error.line() + " " + String.join(" ", error.arguments()))
                .toList();
        String expected = WRONG.get(document.name());
        assertThat(first).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void everyWrongSampleIsThere() {
        assertThat(documents().map(Document::name)).containsAll(WRONG.keySet()).hasSizeGreaterThan(40);
    }
}
