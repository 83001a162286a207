package org.ekmsim.engine.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Queries over the sample catalogue with their rows, or the message. */
final class QueryTest {

    private final Fixture fixture = new Fixture();

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvFileSource(
            resources = "/org/ekmsim/engine/query/queries.txt",
            delimiter = '|',
            numLinesToSkip = 1,
            quoteCharacter = '`',
            maxCharsPerColumn = 2000,
            emptyValue = "",
            nullValues = "no nulls")
    void answersAsDocumented(String query, String expected, String source) {
        assertThat(fixture.queryOutcome(query)).as(source).isEqualTo(expected == null ? "" : expected);
    }
}
