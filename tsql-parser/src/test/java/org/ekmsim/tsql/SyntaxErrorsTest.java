package org.ekmsim.tsql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What T-SQL refuses: number, line and token of the first error, from the tables in {@code wrong}. */
class SyntaxErrorsTest {

    private final TsqlParser parser = new TsqlParser(new ParseOptions(16, true));

    record Wrong(int number, int line, List<String> arguments, String source, String batch) {
        static Wrong of(String row) {
            String[] cells = row.split("\\|", 5);
            String arguments = cells[2].replace("\\n", "\n");
            return new Wrong(
                    Integer.parseInt(cells[0]),
                    Integer.parseInt(cells[1]),
                    arguments.isEmpty() ? List.of() : List.of(arguments.split("~")),
                    cells[3],
                    cells[4].replace("\\n", "\n"));
        }
    }

    static Stream<Wrong> wrong() {
        return Corpus.files("wrong")
                .flatMap(file -> Corpus.lines(file).stream())
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(Wrong::of);
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void theFirstErrorIsThatOfTheServer(Wrong wrong) {
        ParsedBatch batch = parser.parse(wrong.batch());
        assertThat(batch.errors()).as("errors of %s", wrong.batch()).isNotEmpty();
        SyntaxError first = batch.errors().get(0);
        assertThat(first.number()).isEqualTo(wrong.number());
        assertThat(first.arguments()).isEqualTo(wrong.arguments());
        assertThat(first.line()).isEqualTo(wrong.line());
        assertThat(first.level()).isEqualTo(15);
        assertThat(first.inferred()).isFalse();
        assertThat(batch.unmodelled()).isEmpty();
        assertThat(wrong.source()).isIn("docs", "message", "server", "slip");
    }

    @Test
    void theTableIsLarge() {
        assertThat(wrong()).hasSizeGreaterThan(500);
    }

    @Test
    void anUnclosedStringIsReportedTwice() {
        assertThat(parser.parse("PRINT 'a\nb").errors())
                .extracting(SyntaxError::number, SyntaxError::arguments, SyntaxError::inferred)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(105, List.of("a\nb"), false),
                        org.assertj.core.groups.Tuple.tuple(102, List.of("a\nb"), true));
    }

    @Test
    void readingGoesOnAtTheNextStatementAndMarksLaterErrors() {
        ParsedBatch batch = parser.parse("PRINT PRINT\nSELECT FROM t\nUSE master\nUSE 5");
        assertThat(batch.errors())
                .extracting(SyntaxError::line, SyntaxError::inferred)
                .startsWith(org.assertj.core.groups.Tuple.tuple(1, false))
                .endsWith(org.assertj.core.groups.Tuple.tuple(4, true));
        assertThat(batch.statements()).extracting(Object::toString).containsExactly("USE master");
    }

    @Test
    void aNameOfMoreThan128CharactersIsTooLong() {
        String name = "n".repeat(129);
        SyntaxError error = parser.parse("USE " + name).errors().get(0);
        assertThat(error.number()).isEqualTo(103);
        assertThat(error.arguments()).containsExactly("identifier", name.substring(0, 128), "128");
        assertThat(parser.parse("USE [" + name.substring(1) + "]").errors()).isEmpty();
    }

    @Test
    void anEmptyBatchIsNoError() {
        assertThat(parser.parse("")).isEqualTo(new ParsedBatch(List.of(), List.of(), List.of()));
        assertThat(parser.parse(" ;; -- nothing\n/* here */ ;").errors()).isEmpty();
    }
}
